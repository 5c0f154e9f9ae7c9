using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Resolutions.Ingesting.Readers.Html.Walking;

/// <summary>Tells tables of data from those that only lay a page out.</summary>
internal static partial class TableShape
{
    private const int LongestCell = 400;
    private const int LongestHeadedCell = 1200;
    private const int TypicalCell = 80;

    public static bool IsData(IElement table)
    {
        if (table is not IHtmlTableElement || table.GetAttribute("role") is "presentation" or "none")
            return false;
        // Data holds no page's parts; and a table in a table is looked at once, not once for each around it.
        if (table.QuerySelector("table, ul, ol, h1, h2, h3, article, section, form, hr") is not null)
            return false;
        var rows = RowsOf(table);
        if (rows.Count == 0 || rows.Max(row => row.Count(cell => cell.Length > 0)) < 2)
            return false;
        if (IsNumberedText(rows))
            return false;
        var longest = rows.Max(row => row.Max(cell => cell.Length));
        if (table.QuerySelector("th") is not null)
            return longest <= LongestHeadedCell;
        var lengths = rows.SelectMany(row => row)
            .Select(cell => cell.Length)
            .Where(length => length > 0)
            .Order()
            .ToList();
        return rows.Count > 1 && longest <= LongestCell && lengths[lengths.Count / 2] <= TypicalCell;
    }

    /// <summary>The texts of its cells, those of a row together.</summary>
    private static List<List<string>> RowsOf(IElement table) =>
        [
            .. table
                .QuerySelectorAll("tr")
                .Select(row =>
                    row.Children.Where(cell => cell.LocalName is "td" or "th")
                        .Select(cell => cell.TextContent.Trim())
                        .ToList()
                )
                .Where(row => row.Count > 0),
        ];

    /// <summary>Paragraphs, with their numbers in a column of their own.</summary>
    private static bool IsNumberedText(List<List<string>> rows)
    {
        var numbered = rows.Count(row =>
            row.Where(cell => cell.Length > 0).Take(2).ToList() is [var first, var second]
            && LoneLabel.IsMatch(first)
            && second.Length > TypicalCell / 2
        );
        return numbered * 2 >= rows.Count;
    }

    // 1.   (a)   iv)   (12)   أ-   –   •
    [GeneratedRegex(@"^(?:[(\[]?\w{1,5}[.)\]°\-–]{1,2}|[–\-•*])\z", RegexOptions.NonBacktracking)]
    private static partial Regex LoneLabel { get; }
}
