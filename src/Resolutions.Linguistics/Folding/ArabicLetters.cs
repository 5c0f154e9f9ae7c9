namespace Resolutions.Linguistics.Folding;

/// <summary>Tells words in Arabic letters from others.</summary>
internal static class ArabicLetters
{
    /// <summary>Whether a folded word begins with a letter of the block U+0600 to U+06FF.</summary>
    public static bool Begin(string word) => word.Length > 0 && word[0] is >= '\u0600' and <= '\u06FF';
}
