using Resolutions.Model;

namespace Resolutions.Ingesting.Dictionaries;

/// <summary>A dictionary as a person names it: a file, with its languages before it where its name does not tell them.</summary>
/// <param name="Left">Of the first column, the source of hunalign or the headwords; null where it is not known.</param>
public sealed record DictionaryPath(string File, string? Left, string? Right)
{
    private static readonly char[] Joints = ['-', '_', '.', ' '];

    // By what dictionaries are named (ISO 639-1, -2 and -3); any other language is to be said before the file.
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "ar",
        ["ara"] = "ar",
        ["de"] = "de",
        ["deu"] = "de",
        ["ger"] = "de",
        ["en"] = "en",
        ["eng"] = "en",
        ["es"] = "es",
        ["spa"] = "es",
        ["fr"] = "fr",
        ["fra"] = "fr",
        ["fre"] = "fr",
        ["it"] = "it",
        ["ita"] = "it",
        ["pt"] = "pt",
        ["por"] = "pt",
        ["ru"] = "ru",
        ["rus"] = "ru",
        ["tr"] = "tr",
        ["tur"] = "tr",
        ["zh"] = "zh",
        ["zho"] = "zh",
    };

    /// <param name="given"><c>fr-en=words.dic</c>, <c>fr-en.dic</c>, <c>freedict-fra-eng.index</c>, <c>memory.tmx</c>.</param>
    public static DictionaryPath Of(string given)
    {
        var at = given.IndexOf('=', StringComparison.Ordinal);
        if (
            at > 0
            && given[..at].Split('-') is [var before, var after]
            && TagOf(before) is { } one
            && TagOf(after) is { } other
        )
            return new(given[(at + 1)..], one, other);
        var parts = Path.GetFileNameWithoutExtension(given).Split(Joints);
        for (var i = 1; i < parts.Length; i++)
        {
            if (Known.TryGetValue(parts[i - 1], out var left) && Known.TryGetValue(parts[i], out var right))
                return new(given, left, right);
        }
        return new(given, null, null);
    }

    private static string? TagOf(string code) =>
        Known.TryGetValue(code, out var known) ? known
        : LanguageTags.TryParse(code, out var tag) ? tag
        : null;
}
