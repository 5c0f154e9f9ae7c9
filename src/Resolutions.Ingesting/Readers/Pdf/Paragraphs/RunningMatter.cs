using Resolutions.Ingesting.Readers.Pdf.Layout;

namespace Resolutions.Ingesting.Readers.Pdf.Paragraphs;

/// <summary>
/// Finds the heads and feet of pages: rows that other pages have at the same place, whatever numbers are in them, and, at the
/// edge of a page, its number and what an earlier page says of itself.
/// </summary>
internal sealed class RunningMatter
{
    private const int MostRows = 5;
    private const int LeastPart = 5;

    // Of the height of a page.
    private const double Margin = 0.2;
    private const double Edge = 0.1;
    private const double SamePlace = 0.02;

    private readonly IReadOnlyList<PdfPage> _pages;
    private readonly List<List<Row>> _rows;
    private readonly Dictionary<string, List<(int Page, double Place)>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _firstPages = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="rows">Of each page, from top to bottom, columns beside one another.</param>
    public RunningMatter(IReadOnlyList<PdfPage> pages, List<List<Row>> rows)
    {
        (_pages, _rows) = (pages, rows);
        foreach (
            var (page, index) in Enumerable
                .Range(0, rows.Count)
                .SelectMany(page => Outer(page).Select(row => (page, row)))
        )
        {
            foreach (var key in Keys(rows[page][index].Text))
            {
                if (!_places.TryGetValue(key, out var places))
                    _places[key] = places = [];
                places.Add((page, Place(page, index)));
            }
        }
        foreach (var (page, row) in rows.Index().SelectMany(page => page.Item.Select(row => (page.Index, row))))
        {
            foreach (var said in PageNumbers.SymbolsIn(row.Text).Append(row.Text))
                _firstPages.TryAdd(said, page);
        }
    }

    /// <returns>How many rows at the top of a page are its head, and how many at the bottom its foot.</returns>
    public (int Heads, int Feet) Of(int page)
    {
        var count = _rows[page].Count;
        var heads = 0;
        while (heads < Math.Min(MostRows, count) && IsRunning(page, heads, heads + 1))
            heads++;
        var feet = 0;
        while (feet < Math.Min(MostRows, count - heads) && IsRunning(page, count - 1 - feet, count - 2 - feet))
            feet++;
        return (heads, feet);
    }

    /// <param name="inner">The row next to it on the side of the text.</param>
    private bool IsRunning(int page, int index, int inner)
    {
        var place = Place(page, index);
        if (Math.Min(place, 1 - place) > Margin)
            return false;
        var row = _rows[page][index];
        if (Keys(row.Text).Any(key => _places[key].Exists(other => IsSame(other, page, place))))
            return true;
        return Math.Min(place, 1 - place) <= Edge && IsApart(page, index, inner) && IsOfPage(page, row);
    }

    /// <summary>The page's number, the document's symbol, its title: alone, or beside one another.</summary>
    private bool IsOfPage(int page, Row row)
    {
        var parts = row.Text.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.All(PageNumbers.IsPageNumber)
            || parts.Append(row.Text).Any(part => IsSaidBefore(part) && part.Length > 3)
            || PageNumbers.SymbolsIn(row.Text).Any(IsSaidBefore);

        bool IsSaidBefore(string said) => _firstPages.GetValueOrDefault(said, page) < page;
    }

    /// <summary>Set apart from the text by more than the space between its lines.</summary>
    private bool IsApart(int page, int index, int inner)
    {
        var rows = _rows[page];
        if (inner < 0 || inner >= rows.Count)
            return true;
        var (upper, lower) = index < inner ? (rows[index], rows[inner]) : (rows[inner], rows[index]);
        return lower.Box.Top - upper.Box.Bottom > 0.5 * lower.FontHeight;
    }

    private IEnumerable<int> Outer(int page)
    {
        var count = _rows[page].Count;
        return Enumerable.Range(0, count).Where(index => index < MostRows || index >= count - MostRows);
    }

    private double Place(int page, int index) => _rows[page][index].Box.Middle / _pages[page].Height;

    private static bool IsSame((int Page, double Place) other, int page, double place) =>
        other.Page != page && Math.Abs(other.Place - place) <= SamePlace;

    /// <summary>
    /// The words without their numbers, and without white space, which widens where a number is shorter; of a row in
    /// several parts each part as it stands, for what is beside it may be another thing on every page.
    /// </summary>
    private static IEnumerable<string> Keys(string text)
    {
        yield return PageNumbers.IsPageNumber(text)
            ? "#"
            : string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsDigit(c))).ToUpperInvariant();
        var parts = text.Split('\t', StringSplitOptions.TrimEntries);
        foreach (
            var part in parts.Where(part => parts.Length > 1 && part.Length >= LeastPart && !TypedLabel.IsAt(part))
        )
            yield return part;
    }
}
