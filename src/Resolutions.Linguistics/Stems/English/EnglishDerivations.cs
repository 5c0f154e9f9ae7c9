namespace Resolutions.Linguistics.Stems.English;

/// <summary>Steps 2 to 5 of the description: what makes nouns, adjectives and adverbs.</summary>
internal static class EnglishDerivations
{
    // Step 2: endings of the first region, and what takes their place.
    private static readonly SuffixTable<string> Long = new(
        ("tional", "tion"),
        ("enci", "ence"),
        ("anci", "ance"),
        ("abli", "able"),
        ("entli", "ent"),
        ("izer ization", "ize"),
        ("ational ation ator", "ate"),
        ("alism aliti alli", "al"),
        ("fulness fulli", "ful"),
        ("ousli ousness", "ous"),
        ("iveness iviti", "ive"),
        ("biliti bli", "ble"),
        ("ogist", "og"),
        ("ogi", "og"),
        ("lessli", "less"),
        ("li", "")
    );

    // Step 3: again, in what is left.
    private static readonly SuffixTable<string> Middling = new(
        ("tional", "tion"),
        ("ational", "ate"),
        ("alize", "al"),
        ("icate iciti ical", "ic"),
        ("ful ness", ""),
        ("ative", "")
    );

    // Step 4: endings of the second region, which are cut off.
    private static readonly SuffixTable<bool> Short = new(
        ("al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion", true)
    );

    public static void Cut(ref CutWord word, EnglishRegions regions)
    {
        ReplaceLong(ref word, regions);
        ReplaceMiddling(ref word, regions);
        CutShort(ref word, regions);
        CutLast(ref word, regions);
    }

    private static void ReplaceLong(ref CutWord word, EnglishRegions regions)
    {
        if (!Long.TryFind(word.Letters, out var length, out var with) || word.Length - length < regions.First)
            return;
        var before = word.FromEnd(length + 1);
        var applies = length switch
        {
            3 when word.EndsWith("ogi") => before == 'l',
            2 => before is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
            _ => true,
        };
        if (applies)
            word.Replace(length, with);
    }

    private static void ReplaceMiddling(ref CutWord word, EnglishRegions regions)
    {
        if (!Middling.TryFind(word.Letters, out var length, out var with))
            return;
        if (word.Length - length >= (word.EndsWith("ative") ? regions.Second : regions.First))
            word.Replace(length, with);
    }

    private static void CutShort(ref CutWord word, EnglishRegions regions)
    {
        if (!Short.TryFind(word.Letters, out var length, out _) || word.Length - length < regions.Second)
            return;
        if (!word.EndsWith("ion") || word.FromEnd(4) is 's' or 't')
            word.Cut(length);
    }

    private static void CutLast(ref CutWord word, EnglishRegions regions)
    {
        var before = word.Length - 1;
        var isCut = word.Last switch
        {
            'e' => before >= regions.Second
                || (before >= regions.First && !EnglishRegions.EndsShort(word.Letters[..before])),
            'l' => before >= regions.Second && word.FromEnd(2) == 'l',
            _ => false,
        };
        if (isCut)
            word.Cut(1);
    }
}
