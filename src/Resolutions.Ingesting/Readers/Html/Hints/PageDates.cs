using System.Globalization;
using System.Text.RegularExpressions;
using Resolutions.Linguistics.Dates;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Hints;

/// <summary>Reads the dates that pages give for programs.</summary>
internal static partial class PageDates
{
    private const int Longest = 60;

    /// <summary>The day as written, whatever the zone: that is the day that the page's readers were shown.</summary>
    /// <returns>Null for what is no date, or none with a year.</returns>
    public static PartialDate? Read(string? written)
    {
        if (written is not { Length: > 3 and <= Longest })
            return null;
        if (Iso.Match(written.Trim()) is { Success: true } match)
        {
            var date = new PartialDate(Part(match, "y"), Part(match, "m"), Part(match, "d"));
            return PartialDate.TryParse(date.ToString(), out _) ? date : null;
        }
        var found = DateFinding.Find(written, "en");
        return found is [{ Date: { Year: not null } only }] ? only : null;
    }

    private static int? Part(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    // 2024-03-05T08:00:00+01:00   2024/03/05   20240305   2024-03   2024
    [GeneratedRegex(
        @"^(?<y>[12][0-9]{3})(?:(?:[\-/](?<m>[0-9]{2})(?:[\-/](?<d>[0-9]{2}))?|(?<m>[0-9]{2})(?<d>[0-9]{2}))(?:[T ][0-9].*)?)?\z",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Iso { get; }
}
