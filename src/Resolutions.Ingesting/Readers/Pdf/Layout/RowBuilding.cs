using System.Globalization;
using System.Text;

namespace Resolutions.Ingesting.Readers.Pdf.Layout;

/// <summary>Puts words into rows.</summary>
internal static class RowBuilding
{
    // Gaps in units of the height of a line.
    private const double WideGap = 1.6;
    private const double NoGap = 0.08;

    // Rows above a line that may still be beside it.
    private const int Nearest = 12;

    // On a page of more than any page of text holds, the lines that the program sees must do.
    private const int MostLines = 5_000;

    /// <param name="isRightToLeft">What a row without letters runs like.</param>
    /// <returns>From top to bottom.</returns>
    public static List<Row> Build(IEnumerable<PdfWord> words, bool isRightToLeft) =>
        [
            .. Gather([.. words.GroupBy(word => word.Line).Select(line => new LineFragment(line))])
                .OrderBy(row => row[0].Middle)
                .Select(row => RowOf([.. row.SelectMany(fragment => fragment.Words)], isRightToLeft)),
        ];

    private static List<List<LineFragment>> Gather(List<LineFragment> fragments)
    {
        var rows = new List<List<LineFragment>>();
        // The tallest of a row comes first, and says where the row is.
        foreach (var fragment in fragments.OrderBy(fragment => fragment.Middle))
        {
            var row =
                fragments.Count > MostLines
                    ? null
                    : rows.TakeLast(Nearest).LastOrDefault(row => row.TrueForAll(other => other.IsBeside(fragment)));
            if (row is null)
                rows.Add([fragment]);
            else
                row.Insert(fragment.Height > row[0].Height ? 0 : row.Count, fragment);
        }
        return rows;
    }

    /// <summary>A row of words, whatever is between them.</summary>
    public static Row RowOf(List<PdfWord> words, bool otherwise)
    {
        words.Sort((one, other) => one.Box.Left.CompareTo(other.Box.Left));
        var isRightToLeft = Direction.Of(words.Select(word => word.Text)) ?? otherwise;
        var heights = words.Select(word => word.Box.Height).Order().ToList();
        var height = heights[heights.Count / 2];
        var visual = new StringBuilder();
        foreach (var (index, word) in words.Index())
        {
            if (index > 0)
                visual.Append(Between(words[index - 1], word, height));
            visual.Append(word.Text);
        }
        var inOrder = isRightToLeft ? words.AsEnumerable().Reverse().ToList() : words;
        return new(BoxOf(words, height), VisualOrder.ToLogical(visual.ToString(), isRightToLeft), height, isRightToLeft)
        {
            Words = inOrder,
        };
    }

    /// <summary>Raised and lowered words widen a row to the sides only.</summary>
    private static Box BoxOf(List<PdfWord> words, double height)
    {
        var box = words.Select(word => word.Box).Aggregate((one, other) => one.With(other));
        var usual = words.Where(word => word.Box.Height >= 0.9 * height).Select(word => word.Box).ToList();
        return box with { Top = usual.Min(word => word.Top), Bottom = usual.Max(word => word.Bottom) };
    }

    private static string Between(PdfWord before, PdfWord word, double height)
    {
        var gap = (word.Box.Left - before.Box.Right) / height;
        if (gap > WideGap)
            return "\t";
        return gap < NoGap && before.Line == word.Line && HasMark(before, word) ? "" : " ";
    }

    /// <summary>The vowel marks on Arabic letters part words where there is no gap; without one a narrow gap is a gap.</summary>
    private static bool HasMark(PdfWord before, PdfWord word) =>
        Direction.IsRightToLeft(before.Text[0])
        && Direction.IsRightToLeft(word.Text[0])
        && (IsMark(before.Text[^1]) || (word.Text.Length > 1 && IsMark(word.Text[1])));

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
