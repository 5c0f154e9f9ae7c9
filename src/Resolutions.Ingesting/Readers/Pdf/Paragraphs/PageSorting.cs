using Resolutions.Ingesting.Readers.Pdf.Layout;

namespace Resolutions.Ingesting.Readers.Pdf.Paragraphs;

/// <summary>Sorts the rows of pages into heads, text, footnotes and feet.</summary>
internal static class PageSorting
{
    public static List<PageRows> Sort(IReadOnlyList<PdfPage> pages)
    {
        var isRightToLeft = Direction.Of(pages.SelectMany(page => page.Words).Select(word => word.Text)) ?? false;
        var rows = pages.Select(page => RowBuilding.Build(page.Words, isRightToLeft)).ToList();
        var fontHeight = FontHeight(rows.SelectMany(page => page));
        var running = new RunningMatter(pages, rows);
        var sorted = new List<PageRows>();
        double? gutter = null;
        foreach (var (index, page) in pages.Index())
        {
            var (heads, feet) = running.Of(index);
            var text = rows[index][heads..^feet];
            var notes = NoteRows.Count(text, fontHeight, sorted.Count > 0 && sorted[^1].Notes.Count > 0);
            sorted.Add(
                new(
                    rows[index][..heads],
                    Columns(text[..^notes], isRightToLeft, ref gutter),
                    text[^notes..],
                    rows[index][^feet..]
                )
            );
        }
        return sorted;
    }

    /// <summary>Of most characters.</summary>
    public static double FontHeight(IEnumerable<Row> rows) =>
        rows.GroupBy(row => Math.Round(row.FontHeight * 2) / 2).MaxBy(height => height.Sum(row => row.Text.Length))?.Key
        ?? 0;

    /// <summary>Rows that reach over both columns of a page are built anew, each column by itself.</summary>
    private static List<IReadOnlyList<Row>> Columns(List<Row> text, bool isRightToLeft, ref double? gutter)
    {
        var columns = Layout.Columns.Part([.. text.SelectMany(row => row.Words)], isRightToLeft, ref gutter);
        var rows = columns.Count == 1 ? [text] : columns.Select(column => RowBuilding.Build(column, isRightToLeft));
        return [.. rows.Select(column => column.SelectMany(row => RowSplitting.Split(row, isRightToLeft)).ToList())];
    }
}
