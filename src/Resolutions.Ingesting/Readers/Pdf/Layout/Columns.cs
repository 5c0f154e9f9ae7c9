namespace Resolutions.Ingesting.Readers.Pdf.Layout;

/// <summary>Parts the words of a page that is set in two columns, in the order in which they are read.</summary>
internal static class Columns
{
    private const int FewestLines = 6;

    // A page of more is no page of text.
    private const int MostLines = 1_500;
    private const double NarrowestGutter = 6;

    // Of the width of all lines of a page; a column of labels beside a text is narrower.
    private const double NarrowestColumn = 0.25;
    private const double MostAcross = 0.25;

    /// <param name="words">Of a page, without its head and foot.</param>
    /// <param name="gutter">Between the columns of the page before; set to that of this page, where it has columns.</param>
    /// <returns>The words of columns, and of what stands across them, one after the other.</returns>
    public static List<List<PdfWord>> Part(List<PdfWord> words, bool isRightToLeft, ref double? gutter)
    {
        var lines = words
            .GroupBy(word => word.Line)
            .Select(line => line.Select(word => word.Box).Aggregate((a, b) => a.With(b)))
            .ToList();
        // The last page of a document may hold too little to show that it is set as the others are.
        var found = Gutter(lines) ?? (gutter is { } before && IsFree(lines, before) ? before : null);
        if (found is null)
            return [words];
        gutter = found;
        return Part(words, isRightToLeft, found.Value);
    }

    private static List<List<PdfWord>> Part(List<PdfWord> words, bool isRightToLeft, double gutter)
    {
        var across = words
            .GroupBy(word => word.Line)
            .Where(line => IsAcross(line.Select(word => word.Box).Aggregate((a, b) => a.With(b)), gutter))
            .SelectMany(line => line)
            .ToHashSet();
        var parts = new List<List<PdfWord>>();
        var band = new List<PdfWord>();
        // What stands across both columns ends them, and they begin anew below it.
        foreach (var word in words.OrderBy(word => word.Box.Middle))
        {
            if (across.Contains(word))
            {
                Flush();
                if (parts.Count == 0 || !across.Contains(parts[^1][0]))
                    parts.Add([]);
                parts[^1].Add(word);
            }
            else
            {
                band.Add(word);
            }
        }
        Flush();
        return parts;

        void Flush()
        {
            var (left, right) = (
                band.FindAll(word => word.Box.Right <= gutter),
                band.FindAll(word => word.Box.Right > gutter)
            );
            parts.AddRange((isRightToLeft ? new[] { right, left } : [left, right]).Where(part => part.Count > 0));
            band = [];
        }
    }

    /// <summary>The middle of a strip that hardly any line crosses, with lines on both sides of it, side by side; null where there is none.</summary>
    private static double? Gutter(List<Box> lines)
    {
        if (lines.Count is < 2 * FewestLines or > MostLines)
            return null;
        var (left, right) = (lines.Min(line => line.Left), lines.Max(line => line.Right));
        var width = right - left;
        double? best = null;
        var fewest = int.MaxValue;
        for (var x = left + (0.3 * width); x < left + (0.7 * width); x += 2)
        {
            var across = lines.Count(line => IsAcross(line, x));
            var before = lines.FindAll(line => line.Right <= x);
            var after = lines.FindAll(line => line.Left >= x);
            if (
                across >= fewest
                || across > MostAcross * lines.Count
                || !IsColumn(before, width)
                || !IsColumn(after, width)
            )
                continue;
            var beside = before.Count(line => after.Exists(other => other.Beside(line) > 0.3));
            if (beside < FewestLines || after.Min(line => line.Left) - before.Max(line => line.Right) < NarrowestGutter)
                continue;
            (best, fewest) = ((before.Max(line => line.Right) + after.Min(line => line.Left)) / 2, across);
        }
        return best;
    }

    private static bool IsFree(List<Box> lines, double gutter) =>
        lines.Count(line => IsAcross(line, gutter)) <= MostAcross * lines.Count;

    private static bool IsAcross(Box line, double x) => line.Left < x && line.Right > x;

    private static bool IsColumn(List<Box> lines, double width) =>
        lines.Count >= FewestLines
        && lines.Select(line => line.Width).Order().ElementAt(lines.Count / 2) >= NarrowestColumn * width;
}
