namespace Resolutions.Linguistics.Stems.French;

/// <summary>Step 2 of the description: endings of verbs, all of them inside the region of verbs.</summary>
internal static class FrenchVerbs
{
    private enum Ending
    {
        Ions,
        Plain,
        AfterE,
        Ais,
    }

    private static readonly SuffixTable<bool> WithI = new(
        (
            "îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is "
                + "issaIent issais issait issant issante issantes issants isse issent isses issez issiez issions issons it",
            true
        )
    );

    private static readonly SuffixTable<Ending> Others = new(
        ("ions", Ending.Ions),
        ("é ée ées és èrent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez", Ending.Plain),
        ("âmes ât âtes a ai aIent ait ant ante antes ants as asse assent asses assiez assions", Ending.AfterE),
        ("ais aise aises", Ending.Ais)
    );

    /// <returns>Whether an ending is gone.</returns>
    public static bool Cut(ref CutWord word, FrenchRegions regions) =>
        regions.Verb < word.Length && (CutWithI(ref word, regions) || CutOther(ref word, regions));

    private static bool CutWithI(ref CutWord word, FrenchRegions regions)
    {
        var region = word.Letters[regions.Verb..];
        if (!WithI.TryFind(region, out var length, out _) || length == region.Length)
            return false;
        var before = word.FromEnd(length + 1);
        if (FrenchStemmer.IsVowel(before) || before == 'H')
            return false;
        word.Cut(length);
        return true;
    }

    private static bool CutOther(ref CutWord word, FrenchRegions regions)
    {
        if (!Others.TryFind(word.Letters[regions.Verb..], out var length, out var ending))
            return false;
        var start = word.Length - length;
        if (ending == Ending.Ions && start < regions.Second)
            return false;
        if (ending == Ending.Ais && KeepsAis(word.Letters[..start]))
            return false;
        word.Cut(length);
        if (ending == Ending.AfterE && word.EndsWith("e", regions.Verb))
            word.Cut(1);
        return true;
    }

    // palais and malais, mauvais, (dé)plaise
    private static bool KeepsAis(ReadOnlySpan<char> before) =>
        before is [_, 'a', 'l'] or [.., 'a', 'u', 'v'] or [.., 'é', 'p', 'l'];
}
