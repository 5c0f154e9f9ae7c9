namespace Resolutions.Linguistics.Stems;

/// <summary>Tells the script of a word by its first letter.</summary>
internal static class WordScripts
{
    public static WordScript Of(ReadOnlySpan<char> word)
    {
        var script = WordScript.None;
        foreach (var c in word)
        {
            if (char.IsDigit(c))
                return WordScript.None;
            if (script == WordScript.None && (char.IsLetter(c) || char.IsHighSurrogate(c)))
                script = Of(c);
        }
        return script;
    }

    /// <summary>Whether a language other than Arabic is written in Arabic letters.</summary>
    /// <param name="language">The primary part of a tag.</param>
    public static bool IsOwnOf(string language) =>
        language is "fa" or "ur" or "ps" or "ckb" or "ku" or "sd" or "ug" or "ks" or "pnb" or "azb";

    private static WordScript Of(char letter) =>
        letter switch
        {
            < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => WordScript.Latin,
            (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFEFC') =>
                WordScript.Arabic,
            _ => WordScript.Other,
        };
}
