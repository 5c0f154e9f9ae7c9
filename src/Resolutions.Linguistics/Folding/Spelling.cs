using System.Text;

namespace Resolutions.Linguistics.Folding;

/// <summary>
/// A word as a dictionary spells it: in lower case, letters and accents composed (NFC), presentation and full-width forms
/// plain (NFKC), without tatweel, soft hyphens and marks of direction. Accents and the seats of hamza stay.
/// </summary>
internal static class Spelling
{
    /// <param name="folded">The same word folded: returned where nothing tells the two apart, which most often is so.</param>
    public static string Of(ReadOnlySpan<char> word, string folded)
    {
        if (IsSpelt(word, folded))
            return folded;
        var spelt = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var isPair = i + 1 < word.Length && char.IsSurrogatePair(word[i], word[i + 1]);
            if (Letters.PlainForm(isPair ? char.ConvertToUtf32(word[i], word[i + 1]) : word[i]) is { } plain)
                spelt.Append(plain);
            else if (isPair)
                spelt.Append(word.Slice(i, 2).ToString().ToLowerInvariant());
            else
                Append(spelt, word[i]);
            i += isPair ? 1 : 0;
        }
        return spelt.ToString();
    }

    private static bool IsSpelt(ReadOnlySpan<char> word, string folded)
    {
        if (word.Length != folded.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.ToLowerInvariant(word[i]) != folded[i])
                return false;
        }
        return true;
    }

    private static void Append(StringBuilder spelt, char c)
    {
        var folded = Letters.Folded[c];
        if (folded == Letters.Dropped)
        {
            if (spelt.Length > 0 && Letters.Composed(spelt[^1], c) is { } composed)
                spelt[^1] = composed;
        }
        else if (folded == '\'' || char.IsAsciiDigit(folded))
            spelt.Append(folded);
        else
            spelt.Append(char.ToLowerInvariant(c));
    }
}
