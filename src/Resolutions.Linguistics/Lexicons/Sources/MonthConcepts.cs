using System.Globalization;
using Resolutions.Linguistics.Lexicons.Terms;

namespace Resolutions.Linguistics.Lexicons.Sources;

/// <summary>The months of each calendar, from <c>months.tsv</c>: calendar, language, number, name.</summary>
internal static class MonthConcepts
{
    private const int Months = 12;

    // Between ways to write a part of a name, which are for dates alone: Shawwal|Shawal.
    private const char Ways = '|';

    public static void Read(List<Concept> concepts)
    {
        var languages = BuiltInConcepts.Languages;
        var calendars = new List<string>();
        var cells = new List<string?[,]>();
        foreach (var (_, row) in NumberedRows.Of("months.tsv"))
        {
            var language = Array.IndexOf(languages, row[1]);
            if (language < 0 || row[3].Contains(Ways, StringComparison.Ordinal))
                continue;
            if (!calendars.Contains(row[0]))
            {
                calendars.Add(row[0]);
                cells.Add(new string?[Months, languages.Length]);
            }
            var month = int.Parse(row[2], CultureInfo.InvariantCulture) - 1;
            ref var cell = ref cells[calendars.IndexOf(row[0])][month, language];
            cell = Joined(cell, row[3]);
        }
        foreach (var calendar in cells)
        {
            for (var month = 0; month < Months; month++)
            {
                var joined = $"{calendar[month, 0]}\t{calendar[month, 1]}\t{calendar[month, 2]}";
                concepts.Add(new(PartOfSpeech.Name, "months", new("Months/months.tsv", null), languages, joined));
            }
        }
    }

    // The full name first: May, Mar.
    private static string Joined(string? names, string name) =>
        names is null ? name
        : name.Length > names.Length ? name + TermCell.Separator + names
        : names + TermCell.Separator + name;
}
