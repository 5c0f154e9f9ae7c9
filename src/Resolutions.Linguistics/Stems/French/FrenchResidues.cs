namespace Resolutions.Linguistics.Stems.French;

/// <summary>Steps 3 to 6 of the description: what is left to be done when the larger endings are gone.</summary>
internal static class FrenchResidues
{
    private enum Residue
    {
        Ion,
        Ier,
        E,
    }

    private static readonly SuffixTable<Residue> Residues = new(
        ("ion", Residue.Ion),
        ("ier ière Ier Ière", Residue.Ier),
        ("e", Residue.E)
    );

    /// <summary>Step 3, behind an ending that was cut: essuY, essui; commenç, commenc.</summary>
    public static void Mend(ref CutWord word)
    {
        if (word.Last == 'Y')
            word.Replace(1, "i");
        else if (word.Last == 'ç')
            word.Replace(1, "c");
    }

    /// <summary>Step 4, where none was.</summary>
    public static void Cut(ref CutWord word, FrenchRegions regions)
    {
        if (word.Last == 's' && word.Length > 1 && LosesS(word))
            word.Cut(1);
        if (
            regions.Verb > word.Length
            || !Residues.TryFind(word.Letters[regions.Verb..], out var length, out var residue)
        )
            return;
        switch (residue)
        {
            case Residue.Ier:
                word.Replace(length, "i");
                break;
            case Residue.E:
                word.Cut(1);
                break;
            default:
                var start = word.Length - length;
                if (start >= regions.Second && start > regions.Verb && word.FromEnd(length + 1) is 's' or 't')
                    word.Cut(length);
                break;
        }
    }

    /// <summary>Step 5: ancienn, ancien.</summary>
    public static void Undouble(ref CutWord word)
    {
        if (
            word.EndsWith("enn")
            || word.EndsWith("onn")
            || word.EndsWith("ett")
            || word.EndsWith("ell")
            || word.EndsWith("eill")
        )
            word.Cut(1);
    }

    /// <summary>Step 6: siég, sieg.</summary>
    public static void Unaccent(ref CutWord word)
    {
        var at = word.Length - 1;
        while (at >= 0 && !FrenchStemmer.IsVowel(word.Letters[at]))
            at--;
        if (at >= 0 && at < word.Length - 1 && word.Letters[at] is 'é' or 'è')
            word.Set(at, 'e');
    }

    private static bool LosesS(CutWord word) =>
        word.FromEnd(2) switch
        {
            'i' => word.FromEnd(3) == 'H',
            var before => before is not ('a' or 'o' or 'u' or 'è' or 's'),
        };
}
