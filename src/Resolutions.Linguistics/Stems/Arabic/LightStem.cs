using Resolutions.Linguistics.Languages;

namespace Resolutions.Linguistics.Stems.Arabic;

/// <summary>Cuts the commonest joined letters off words that are not known.</summary>
internal static class LightStem
{
    private const int Shortest = 3;

    // Endings, and how many letters must be left before them; longest first by the table.
    private static readonly SuffixTable<int> Endings = new(
        ("اتهما اتها اتهم اتهن اتنا اتكم اته", Shortest),
        ("تهما تها تهم تهن تنا تكم ته", Shortest),
        ("ات ها ه وا", Shortest),
        ("هما هم هن نا كم ون ين تان تين ا", Shortest + 1)
    );

    private static readonly SuffixTable<int> EndingsWithArticle = new(
        ("ات ه", Shortest),
        ("ون ين تان تين", Shortest + 1)
    );

    public static string Of(string folded)
    {
        var article = Proclitics.LengthOfArticle(folded);
        var isDefinite = article > 0 && folded.Length - article >= Shortest;
        var joined =
            isDefinite ? article
            : folded[0] == 'و' && folded.Length > Shortest ? 1
            : 0;
        var word = folded.AsSpan(joined);
        var stem = word[..(word.Length - LengthOfEnding(word, isDefinite ? EndingsWithArticle : Endings))];
        // A content word must not become a particle.
        return (
            ArabicStopWords.Cores.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(stem) ? word : stem
        ).ToString();
    }

    private static int LengthOfEnding(ReadOnlySpan<char> word, SuffixTable<int> endings)
    {
        // قوانين, ملايين; تحسين, تعيين: the ending belongs to the word.
        if (word is [_, _, 'ا', _, 'ي', 'ن'] or ['ت', _, _, 'ي', 'ن'])
            return 0;
        // ثابتة: the ت belongs to it.
        if (word is [_, 'ا', _, 'ت', 'ه'])
            return 1;
        return endings.TryFind(word, out var length, out var shortest) && word.Length - length >= shortest ? length : 0;
    }
}
