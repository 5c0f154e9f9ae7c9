using System.Reflection;
using System.Text.RegularExpressions;
using Resolutions.Linguistics.Stems;

namespace Resolutions.Store.Tests.Stems;

/// <summary>The words of a language: a list beside the tests, and whatever the tables of formulas, verbs and the lexicon hold.</summary>
internal static partial class Vocabulary
{
    // Columns of the lexicon.
    private static readonly Dictionary<string, int> Columns = new(StringComparer.Ordinal) { ["en"] = 1, ["fr"] = 2 };

    // l'accord  états
    [GeneratedRegex(@"\p{L}+('\p{L}+)*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word { get; }

    /// <summary>In lower case, each once; what French elides apart.</summary>
    public static IReadOnlyCollection<string> Of(string language)
    {
        var tables = typeof(Stemming).Assembly;
        var texts = Lines(typeof(Vocabulary).Assembly, name => name == $"words-{language}.txt")
            .Concat(Lines(tables, name => name == $"formulas-{language}.tsv" || name == $"verbs-{language}.tsv"))
            .Concat(
                Lines(tables, name => name.StartsWith("lexicon-", StringComparison.Ordinal))
                    .Where(line => !line.StartsWith('#'))
                    .Select(line => line.Split('\t'))
                    .Where(row => row.Length > Columns[language])
                    .Select(row => row[Columns[language]])
            );
        return texts
            .Select(text => language == "fr" ? text.Replace('\'', ' ') : text)
            .SelectMany(text => Word.Matches(text.ToLowerInvariant()).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static Assembly Linguistics => typeof(Stemming).Assembly;

    private static IEnumerable<string> Lines(Assembly assembly, Predicate<string> isWanted)
    {
        foreach (var name in assembly.GetManifestResourceNames().Where(name => isWanted(name)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
                yield return line;
        }
    }
}
