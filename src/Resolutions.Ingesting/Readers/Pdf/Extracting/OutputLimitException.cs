namespace Resolutions.Ingesting.Readers.Pdf.Extracting;

/// <summary>A program wrote more than it may.</summary>
internal sealed class OutputLimitException : IOException;
