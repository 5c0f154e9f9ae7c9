namespace Resolutions.Linguistics.Languages;

/// <summary>The scripts that language detection tells apart, and the language that most likely stands behind the rarer ones.</summary>
internal static class Script
{
    public const string Latin = "Latn";
    public const string Arabic = "Arab";
    public const string Cyrillic = "Cyrl";

    private static readonly (char First, char Last, string Script)[] Ranges =
    [
        ('A', 'Z', Latin),
        ('a', 'z', Latin),
        ('\u00C0', '\u024F', Latin),
        ('\u1E00', '\u1EFF', Latin),
        ('\u0370', '\u03FF', "el"),
        ('\u0400', '\u052F', Cyrillic),
        ('\u0530', '\u058F', "hy"),
        ('\u0590', '\u05FF', "he"),
        ('\u0600', '\u06FF', Arabic),
        ('\u0750', '\u077F', Arabic),
        ('\uFB50', '\uFDFF', Arabic),
        ('\uFE70', '\uFEFC', Arabic),
        ('\u0900', '\u097F', "hi"),
        ('\u0980', '\u09FF', "bn"),
        ('\u0E00', '\u0E7F', "th"),
        ('\u10A0', '\u10FF', "ka"),
        ('\u1200', '\u137F', "am"),
        ('\u3040', '\u30FF', "ja"),
        ('\u4E00', '\u9FFF', "zh"),
        ('\uAC00', '\uD7AF', "ko"),
    ];

    /// <summary>The script of most letters, or the language tag where script and language are one; null where there is no letter.</summary>
    public static string? MostOf(string text)
    {
        var counts = new int[Ranges.Length];
        foreach (var c in text)
        {
            var range = char.IsLetter(c) ? Array.FindIndex(Ranges, r => c >= r.First && c <= r.Last) : -1;
            if (range >= 0)
                counts[range]++;
        }
        var most = Ranges.Index().GroupBy(r => r.Item.Script, r => counts[r.Index]).MaxBy(group => group.Sum())!;
        return most.Sum() == 0 ? null : most.Key;
    }
}
