namespace Resolutions.Ingesting.Readers.Pdf.Layout;

/// <summary>Words that stand beside one another.</summary>
/// <param name="Text">Their characters in the order in which they are read; a tab where a gap is wider than any between words.</param>
/// <param name="FontHeight">Of most of its words, in points.</param>
internal sealed record Row(Box Box, string Text, double FontHeight, bool IsRightToLeft)
{
    // A label is one or two words: ٢ -
    private const int MostOfLabel = 3;

    /// <summary>In the order in which they are read; never none.</summary>
    public required IReadOnlyList<PdfWord> Words { get; init; }

    public double FirstWord => Words[0].Box.Width;

    /// <summary>Whether one of the words after the first begins so far from the beginning of the row.</summary>
    public bool HasWordAt(double offset, double slack) =>
        Words
            .Skip(1)
            .Take(MostOfLabel)
            .Any(word =>
                Math.Abs((IsRightToLeft ? Box.Right - word.Box.Right : word.Box.Left - Box.Left) - offset) < slack
            );
}
