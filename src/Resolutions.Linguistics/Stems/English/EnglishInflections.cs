namespace Resolutions.Linguistics.Stems.English;

/// <summary>Steps 0 and 1 of the description: possessives, plurals, participles, final y.</summary>
internal static class EnglishInflections
{
    private enum Participle
    {
        Eed,
        Ed,
        Ing,
    }

    private static readonly SuffixTable<Participle> Participles = new(
        ("eed eedly", Participle.Eed),
        ("ed edly ingly", Participle.Ed),
        ("ing", Participle.Ing)
    );

    public static void Cut(ref CutWord word, EnglishRegions regions)
    {
        CutPossessive(ref word);
        CutPlural(ref word);
        CutParticiple(ref word, regions);
        ReplaceY(ref word);
    }

    private static void CutPossessive(ref CutWord word)
    {
        if (word.EndsWith("'s'"))
            word.Cut(3);
        else if (word.EndsWith("'s"))
            word.Cut(2);
        else if (word.EndsWith("'"))
            word.Cut(1);
    }

    private static void CutPlural(ref CutWord word)
    {
        if (word.EndsWith("sses"))
            word.Cut(2);
        else if (word.EndsWith("ied") || word.EndsWith("ies"))
            word.Cut(word.Length > 4 ? 2 : 1);
        else if (word.Last == 's' && word.FromEnd(2) is not ('u' or 's') && HasVowel(word.Letters, butLast: 2))
            word.Cut(1);
    }

    private static void CutParticiple(ref CutWord word, EnglishRegions regions)
    {
        if (!Participles.TryFind(word.Letters, out var length, out var participle))
            return;
        var before = word.Letters[..^length];
        if (participle == Participle.Eed)
        {
            if (before.Length >= regions.First && !EnglishExceptions.KeepsEed(before))
                word.Replace(length, "ee");
        }
        // dying, lying, tying, vying
        else if (participle == Participle.Ing && before is [var first, 'y'] && !EnglishStemmer.IsVowel(first))
            word.Replace(length + 1, "ie");
        else if (HasVowel(before, butLast: 0) && !(participle == Participle.Ing && EnglishExceptions.KeepsIng(before)))
        {
            word.Cut(length);
            RestoreEnd(ref word, regions);
        }
    }

    // luxuriat|ed, hopp|ing, hop|ing
    private static void RestoreEnd(ref CutWord word, EnglishRegions regions)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
            word.Replace(0, "e");
        else if (EndsDouble(word.Letters))
        {
            if (word.Letters is not ['a' or 'e' or 'o', _, _])
                word.Cut(1);
        }
        else if (word.Length <= regions.First && EnglishRegions.EndsShort(word.Letters))
            word.Replace(0, "e");
    }

    private static void ReplaceY(ref CutWord word)
    {
        if (word.Length > 2 && word.Last is 'y' or 'Y' && !EnglishStemmer.IsVowel(word.FromEnd(2)))
            word.Replace(1, "i");
    }

    private static bool EndsDouble(ReadOnlySpan<char> word) =>
        word is [.., var before, var last]
        && before == last
        && last is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    private static bool HasVowel(ReadOnlySpan<char> word, int butLast)
    {
        for (var i = 0; i < word.Length - butLast; i++)
        {
            if (EnglishStemmer.IsVowel(word[i]))
                return true;
        }
        return false;
    }
}
