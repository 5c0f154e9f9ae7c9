namespace Resolutions.Ingesting.Readers.Pdf.Layout;

/// <summary>Words that the program sees on one line, which may be a part of a row: a label, a cell.</summary>
internal sealed class LineFragment
{
    private const double SameLine = 0.3;

    // The raised number of a footnote stands higher than the words that it is beside.
    private const double RaisedLine = 0.5;
    private const double Raised = 0.85;

    public LineFragment(IEnumerable<PdfWord> words)
    {
        Words = [.. words];
        Box = Words.Select(word => word.Box).Aggregate((box, other) => box.With(other));
        Middle = Median(Words.Select(word => word.Box.Middle));
        Height = Median(Words.Select(word => word.Box.Height));
    }

    public IReadOnlyList<PdfWord> Words { get; }

    public Box Box { get; }

    public double Middle { get; }

    public double Height { get; }

    public bool IsBeside(LineFragment other)
    {
        var (low, high) = (Math.Min(Height, other.Height), Math.Max(Height, other.Height));
        var most = low < Raised * high ? RaisedLine : SameLine;
        return Math.Abs(Middle - other.Middle) <= most * low && !IsOn(other);
    }

    /// <summary>Lines that stand on one another are two, however close they are.</summary>
    private bool IsOn(LineFragment other) =>
        Math.Min(Box.Right, other.Box.Right) - Math.Max(Box.Left, other.Box.Left)
        > 0.5 * Math.Min(Box.Width, other.Box.Width);

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
