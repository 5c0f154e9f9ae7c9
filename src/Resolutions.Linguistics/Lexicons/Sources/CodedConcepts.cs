using Resolutions.Linguistics.Lexicons.Terms;

namespace Resolutions.Linguistics.Lexicons.Sources;

/// <summary>What has a code of a standard: countries, regions, languages. Tables of code, English, French, Arabic, and such tables of aliases.</summary>
internal static class CodedConcepts
{
    // Names that hold a country's and are none.
    private const string NoCode = "-";

    public static void Read(NameJoining names)
    {
        Read(names, "countries", "Places", "country-aliases.tsv");
        Read(names, "regions", "Places", "region-aliases.tsv");
        Read(names, "languages", "Languages", "language-aliases.tsv");
    }

    private static void Read(NameJoining names, string table, string folder, string aliasTable)
    {
        var aliases = Aliases(aliasTable);
        foreach (var (line, row) in NumberedRows.Of($"{table}.tsv"))
        {
            var origin = new ConceptOrigin($"{folder}/{table}.tsv", line);
            var cells = string.Join('\t', Cells(row, aliases.GetValueOrDefault(row[0]) ?? []));
            names.Add(table, origin, cells);
        }
    }

    private static Dictionary<string, List<string[]>> Aliases(string table)
    {
        var aliases = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var (_, row) in NumberedRows.Of(table))
        {
            if (row[0] == NoCode)
                continue;
            if (!aliases.TryGetValue(row[0], out var rows))
                aliases[row[0]] = rows = [];
            rows.Add(row);
        }
        return aliases;
    }

    private static string[] Cells(string[] row, List<string[]> aliases)
    {
        var cells = row[1..];
        foreach (var alias in aliases)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                if (alias.Length > i + 1 && alias[i + 1].Length > 0)
                    cells[i] += TermCell.Separator + alias[i + 1];
            }
        }
        return Array.ConvertAll(cells, WithSpellings);
    }

    // Antigua & Barbuda, St. Lucia: as CLDR has them, and in full.
    private static string WithSpellings(string cell)
    {
        var full = cell.Replace(" & ", " and ", StringComparison.Ordinal)
            .Replace("St. ", "Saint ", StringComparison.Ordinal);
        return full == cell ? cell : cell + TermCell.Separator + full;
    }
}
