using Resolutions.Ingesting.Readers.Pdf.Layout;

namespace Resolutions.Ingesting.Readers.Pdf.Paragraphs;

/// <summary>How the lines of a column are set: where they begin and end, from the side on which they begin, and how far apart they are.</summary>
internal sealed class Measure
{
    private const double MostLeading = 2.2;
    private const double Slack = 3;

    private readonly double _left;
    private readonly double _right;

    /// <param name="rows">Of a column, on this page; where they are few, of others like it too.</param>
    public Measure(IReadOnlyList<Row> rows)
    {
        var lefts = rows.Select(row => row.Box.Left).Order().ToList();
        var rights = rows.Select(row => row.Box.Right).Order().ToList();
        _left = lefts.Count == 0 ? 0 : lefts[(int)(0.05 * (lefts.Count - 1))];
        _right = rights.Count == 0 ? 0 : rights[(int)(0.95 * (rights.Count - 1))];
    }

    public double Start(Row row) => row.IsRightToLeft ? _right - row.Box.Right : row.Box.Left - _left;

    public double End(Row row) => row.IsRightToLeft ? row.Box.Left - _left : _right - row.Box.Right;

    /// <summary>The next row's first word would not have fitted: the row ends because the line does.</summary>
    public bool IsFull(Row row, Row next)
    {
        var room = IsCentred(row) && IsCentred(next) ? Start(row) + End(row) : End(row);
        return next.FirstWord + (0.25 * row.FontHeight) > room - Slack;
    }

    /// <summary>As far from both sides, and far.</summary>
    public bool IsCentred(Row row) => Start(row) > 15 && Math.Abs(Start(row) - End(row)) < 8;

    /// <summary>From line to line, in heights of letters: what full lines have below them, most often.</summary>
    public static double Leading(IEnumerable<(Row Row, Row Next)> pairs)
    {
        var leadings = pairs
            .Select(pair => (pair.Next.Box.Bottom - pair.Row.Box.Bottom) / pair.Row.FontHeight)
            .Where(leading => leading is > 0.5 and < MostLeading)
            .Order()
            .ToList();
        return leadings.Count == 0 ? 1.2 : leadings[leadings.Count / 4];
    }
}
