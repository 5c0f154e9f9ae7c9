namespace Resolutions.Linguistics.Names;

/// <summary>Letters that are read together as one sound or more: sh, ou, x, تش.</summary>
/// <param name="Where">^ at the word's start, $ at its end, &gt; before one of the letters that follow; empty: anywhere.</param>
/// <param name="Sounds">Numbers of <see cref="Graphemes.Sounds"/>.</param>
internal sealed record Grapheme(string Letters, string Where, byte[] Sounds)
{
    /// <param name="word">Its letters, from the grapheme on.</param>
    /// <param name="isStart">Whether the word begins with it.</param>
    public bool Begins(ReadOnlySpan<char> word, bool isStart)
    {
        if (!word.StartsWith(Letters, StringComparison.Ordinal))
            return false;
        var end = Letters.Length;
        return Where switch
        {
            "" => true,
            "^" => isStart,
            "$" => end == word.Length,
            _ => end < word.Length && Where.IndexOf(word[end], 1) > 0,
        };
    }
}
