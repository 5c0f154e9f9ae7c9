namespace Resolutions.Linguistics.Stems.French;

/// <summary>Step 1 of the description: endings that make nouns, adjectives and adverbs.</summary>
internal static class FrenchDerivations
{
    private enum Ending
    {
        Plain,
        Agent,
        Logie,
        Ution,
        Ence,
        Ement,
        Ite,
        If,
        Eaux,
        Aux,
        Oux,
        Euse,
        Issement,
        Amment,
        Emment,
        Ment,
    }

    private static readonly SuffixTable<Ending> Endings = new(
        ("ance iqUe isme able iste eux ances iqUes ismes ables istes", Ending.Plain),
        ("atrice ateur ation atrices ateurs ations", Ending.Agent),
        ("logie logies", Ending.Logie),
        ("usion ution usions utions", Ending.Ution),
        ("ence ences", Ending.Ence),
        ("ement ements", Ending.Ement),
        ("ité ités", Ending.Ite),
        ("if ive ifs ives", Ending.If),
        ("eaux", Ending.Eaux),
        ("aux", Ending.Aux),
        ("oux", Ending.Oux),
        ("euse euses", Ending.Euse),
        ("issement issements", Ending.Issement),
        ("amment", Ending.Amment),
        ("emment", Ending.Emment),
        ("ment ments", Ending.Ment)
    );

    /// <returns>Whether an ending is gone behind which no ending of a verb is looked for.</returns>
    public static bool Cut(ref CutWord word, FrenchRegions regions)
    {
        if (!Endings.TryFind(word.Letters, out var length, out var ending))
            return false;
        var start = word.Length - length;
        switch (ending)
        {
            case Ending.Plain:
                return Replace(ref word, length, "", start >= regions.Second);
            case Ending.Agent:
                return Replace(ref word, length, "", start >= regions.Second) && CutIc(ref word, regions);
            case Ending.Logie:
                return Replace(ref word, length, "log", start >= regions.Second);
            case Ending.Ution:
                return Replace(ref word, length, "u", start >= regions.Second);
            case Ending.Ence:
                return Replace(ref word, length, "ent", start >= regions.Second);
            case Ending.Ement:
                return Replace(ref word, length, "", start >= regions.Verb) && CutBeforeEment(ref word, regions);
            case Ending.Ite:
                return Replace(ref word, length, "", start >= regions.Second) && CutBeforeIte(ref word, regions);
            case Ending.If:
                return Replace(ref word, length, "", start >= regions.Second)
                    && (!CutIn(ref word, "at", regions.Second) || CutIc(ref word, regions));
            case Ending.Eaux:
                return Replace(ref word, length, "eau", true);
            case Ending.Aux:
                return Replace(ref word, length, "al", start >= regions.First);
            case Ending.Oux:
                // bijoux, genoux; not doux, roux
                return Replace(ref word, 1, "", word.FromEnd(4) is 'b' or 'h' or 'j' or 'l' or 'n' or 'p');
            case Ending.Euse:
                return Replace(ref word, length, "", start >= regions.Second)
                    || Replace(ref word, length, "eux", start >= regions.First);
            case Ending.Issement:
                return Replace(
                    ref word,
                    length,
                    "",
                    start >= regions.First && !FrenchStemmer.IsVowel(word.FromEnd(length + 1))
                );
            case Ending.Amment:
                Replace(ref word, length, "ant", start >= regions.Verb);
                return false;
            case Ending.Emment:
                Replace(ref word, length, "ent", start >= regions.Verb);
                return false;
            default:
                var isAfterVowel = start > regions.Verb && FrenchStemmer.IsVowel(word.FromEnd(length + 1));
                Replace(ref word, length, "", isAfterVowel);
                return false;
        }
    }

    private static bool Replace(ref CutWord word, int length, string with, bool applies)
    {
        if (applies)
            word.Replace(length, with);
        return applies;
    }

    // communic|ation; applic|ation, which goes with appliquer
    private static bool CutIc(ref CutWord word, FrenchRegions regions)
    {
        if (!CutIn(ref word, "ic", regions.Second) && word.EndsWith("ic"))
            word.Replace(2, "iqU");
        return true;
    }

    private static bool CutBeforeEment(ref CutWord word, FrenchRegions regions)
    {
        if (word.EndsWith("iv"))
        {
            if (CutIn(ref word, "iv", regions.Second))
                CutIn(ref word, "at", regions.Second);
        }
        else if (word.EndsWith("eus"))
        {
            if (!CutIn(ref word, "eus", regions.Second) && word.EndsWith("eus", regions.First))
                word.Replace(3, "eux");
        }
        else if (word.EndsWith("abl") || word.EndsWith("iqU"))
            Replace(ref word, 3, "", word.Length - 3 >= regions.Second);
        else if (word.EndsWith("ièr", regions.Verb) || word.EndsWith("Ièr", regions.Verb))
            word.Replace(3, "i");
        return true;
    }

    private static bool CutBeforeIte(ref CutWord word, FrenchRegions regions)
    {
        if (word.EndsWith("abil"))
        {
            if (!CutIn(ref word, "abil", regions.Second))
                word.Replace(4, "abl");
        }
        else if (word.EndsWith("ic"))
            CutIc(ref word, regions);
        else
            CutIn(ref word, "iv", regions.Second);
        return true;
    }

    private static bool CutIn(ref CutWord word, string ending, int region)
    {
        var isThere = word.EndsWith(ending, region);
        if (isThere)
            word.Cut(ending.Length);
        return isThere;
    }
}
