namespace Resolutions.Ingesting.Readers.Pdf.Layout;

/// <summary>Parts rows that are several things side by side: cells of a table, the two ends of a letterhead.</summary>
internal static class RowSplitting
{
    // In units of the height of the row; justified lines have none so wide.
    private const double WideGap = 3.5;

    public static IEnumerable<Row> Split(Row row, bool isRightToLeft)
    {
        var parts = new List<List<PdfWord>> { new() };
        foreach (var word in row.Words)
        {
            // A label goes with what it labels, however far it hangs.
            if (parts[^1] is [.., var before] && Gap(before, word) > WideGap * row.FontHeight && !IsLabel(parts))
                parts.Add([]);
            parts[^1].Add(word);
        }
        return parts.Count == 1 ? [row] : parts.Select(part => RowBuilding.RowOf(part, isRightToLeft));
    }

    private static double Gap(PdfWord one, PdfWord other) =>
        Math.Max(other.Box.Left - one.Box.Right, one.Box.Left - other.Box.Right);

    private static bool IsLabel(List<List<PdfWord>> parts) =>
        parts.Count == 1
        && parts[0].Count <= 2
        && TypedLabel.BeginsItem(string.Join(' ', parts[0].Select(word => word.Text)));
}
