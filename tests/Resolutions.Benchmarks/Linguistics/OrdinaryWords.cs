using System.Text.RegularExpressions;
using Resolutions.Linguistics.Names;

namespace Resolutions.Benchmarks.Linguistics;

/// <summary>Words of a language that are no names: those of our formulas, verbs and lexicon.</summary>
internal static partial class OrdinaryWords
{
    // Columns of a lexicon: part of speech, English, French, Arabic; p is a proper name.
    private static readonly string[] LexiconColumns = ["pos", "en", "fr", "ar"];
    private static readonly string[] PartsOfSpeech = ["n", "v", "a", "d", "s"];

    // Of letters: shorter ones are particles.
    private const int Shortest = 3;

    public static IReadOnlyCollection<string> Of(string language, string? folder)
    {
        var assembly = typeof(NameMatching).Assembly;
        var tables = assembly
            .GetManifestResourceNames()
            .Where(name => name.EndsWith(".tsv", StringComparison.Ordinal))
            .Select(name => (name, Lines(assembly.GetManifestResourceStream(name)!)))
            .Concat(
                folder is null
                    ? []
                    : Directory.GetFiles(folder, "*.tsv").Select(file => (file, Lines(File.OpenRead(file))))
            );
        return tables
            .SelectMany(table => Cells(table.Item1, table.Item2, language))
            .SelectMany(cell => Letters.Matches(cell).Select(match => match.Value))
            .Where(word => word.Length >= Shortest)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Cells(string table, IEnumerable<string> lines, string language)
    {
        var column = Array.IndexOf(LexiconColumns, language);
        foreach (var fields in lines.Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')))
        {
            if (table == $"verbs-{language}.tsv")
                yield return string.Join(' ', fields);
            else if (table == $"formulas-{language}.tsv")
                yield return fields[^1];
            else if (
                fields.Length == LexiconColumns.Length
                && PartsOfSpeech.Contains(fields[0], StringComparer.Ordinal)
            )
                yield return fields[column];
        }
    }

    private static List<string> Lines(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r'))];
    }

    // (ج أطراف): أطراف
    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*", RegexOptions.NonBacktracking)]
    private static partial Regex Letters { get; }
}
