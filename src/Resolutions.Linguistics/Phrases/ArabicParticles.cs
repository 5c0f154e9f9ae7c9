namespace Resolutions.Linguistics.Phrases;

/// <summary>The particles that Arabic writes together with the word after them.</summary>
internal static class ArabicParticles
{
    /// <summary>The folded word as it stands, then without one particle: <c>ومنظمه</c>, <c>منظمه</c>; <c>للامم</c>, <c>الامم</c>.</summary>
    public static IEnumerable<string> Readings(string word)
    {
        yield return word;
        if (word.Length < 3 || word[0] is < '\u0621' or > '\u064A')
            yield break;
        // واذ is short, and opens every other recital.
        if (word.Length == 3)
        {
            if (word[0] == 'و')
                yield return word[1..];
            yield break;
        }
        if (word.StartsWith("لل", StringComparison.Ordinal))
            yield return $"ا{word[1..]}";
        if (word[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك')
            yield return word[1..];
        if (word[0] is 'و' && word[1] is 'ب' or 'ل')
            yield return word[2..];
    }
}
