namespace Resolutions.Linguistics.Stems.French;

/// <summary>
/// The French stemmer of Snowball 3 (2025), written from its description on snowballstem.org. A stem is not always its
/// own stem: maisonnette, maisonnet, maison.
/// </summary>
internal static class FrenchStemmer
{
    private const string Vowels = "aeiouyâàëéêèïîôûù";

    /// <summary>Cuts a word of lower-case letters to its stem.</summary>
    /// <param name="room">For the work: of twice the word's length, since ë and ï become two letters.</param>
    /// <returns>A stretch of <paramref name="room"/>.</returns>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> letters, Span<char> room)
    {
        var word = new CutWord(room, FrenchMarks.Set(WithoutElision(letters), room));
        var regions = FrenchRegions.Of(word.Letters);
        var isDerived = FrenchDerivations.Cut(ref word, regions);
        if (isDerived || FrenchVerbs.Cut(ref word, regions))
            FrenchResidues.Mend(ref word);
        else
            FrenchResidues.Cut(ref word, regions);
        FrenchResidues.Undouble(ref word);
        FrenchResidues.Unaccent(ref word);
        return room[..FrenchMarks.Clear(room[..word.Length])];
    }

    public static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    // l'accord, qu'elle
    private static ReadOnlySpan<char> WithoutElision(ReadOnlySpan<char> word) =>
        word switch
        {
            ['q', 'u', '\'', _, ..] => word[3..],
            ['c' or 'd' or 'j' or 'l' or 'm' or 'n' or 's' or 't', '\'', _, ..] => word[2..],
            _ => word,
        };
}
