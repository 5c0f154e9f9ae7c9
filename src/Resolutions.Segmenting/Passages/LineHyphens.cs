namespace Resolutions.Segmenting.Passages;

/// <summary>Tells the hyphens with which lines end inside a word.</summary>
internal static class LineHyphens
{
    private const int LongestJoint = 4;

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00AD';

    /// <summary>Whether nothing but a line's end parts two halves of a word, with a hyphen before it or left out just there.</summary>
    /// <param name="end">Of the first half, its hyphen in or out.</param>
    /// <param name="start">Of the second.</param>
    public static bool IsBroken(string characters, int end, int start)
    {
        if (end <= 0 || start >= characters.Length || start <= end || !char.IsLower(characters[start]))
            return false;
        var hyphen = IsHyphen(characters[end]) ? end : end - 1;
        return hyphen > 0
            && IsHyphen(characters[hyphen])
            && char.IsLetter(characters[hyphen - 1])
            && characters.AsSpan(hyphen, start - hyphen).IndexOfAny('\n', '\r', '\f') > 0
            && !IsSuspended(characters, start);
    }

    /// <summary>low- / and middle-income: a joint after the hyphen, and the word that both belong to comes later.</summary>
    private static bool IsSuspended(string characters, int start)
    {
        var end = start;
        while (end < characters.Length && end - start <= LongestJoint && char.IsLetter(characters[end]))
            end++;
        return characters[start..end] is "and" or "or" or "to" or "nor" or "but" or "et" or "ou" or "und" or "y";
    }
}
