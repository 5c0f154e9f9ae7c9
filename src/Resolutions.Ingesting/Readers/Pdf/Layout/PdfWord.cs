namespace Resolutions.Ingesting.Readers.Pdf.Layout;

/// <summary>A word as it stands on a page.</summary>
/// <param name="Text">Its characters from left to right, whatever way they are read.</param>
/// <param name="Line">Words with one number stand on one line, next to one another.</param>
internal readonly record struct PdfWord(Box Box, string Text, int Line);
