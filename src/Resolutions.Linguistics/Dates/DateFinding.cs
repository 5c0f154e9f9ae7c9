using Resolutions.Linguistics.Folding;

namespace Resolutions.Linguistics.Dates;

/// <summary>Finds the dates that a text names.</summary>
public static class DateFinding
{
    /// <summary>
    /// In order and without overlap. A language without rules yields only dates in digits. What a date leaves out stays
    /// out, save that the first end of a range takes the year that the range names. A year alone is no date.
    /// </summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static IReadOnlyList<FoundDate> Find(string text, string language)
    {
        var folded = FoldedText.Of(text);
        var tokens = DateToken.Of(folded);
        var reader = new DateReader(tokens, language);
        var found = new List<FoundDate>();
        var at = 0;
        while (at < tokens.Count)
        {
            (var dates, at) = reader.Read(at);
            found.AddRange(dates);
        }
        ShareYears(found, reader);
        return [.. found.Select(date => date with { Span = folded.OriginOf(date.Span) })];
    }

    // du 28 mars au 3 avril 2021: the year holds for both ends.
    private static void ShareYears(List<FoundDate> found, DateReader reader)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (date, after) = (found[i].Date, found[i + 1].Date);
            if (date.Year is null && after.Year is { } year && date with { Year = year } <= after)
            {
                if (reader.IsConnector(new(found[i].Span.End, found[i + 1].Span.Start)))
                    found[i] = found[i] with { Date = date with { Year = year } };
            }
        }
    }
}
