namespace Resolutions.Linguistics.Numbers.Vocabulary;

/// <summary>The place that a word takes in a number.</summary>
internal enum NumberSlot
{
    /// <summary>None: a word that tells how a number beside it is meant.</summary>
    None,

    /// <summary>A number by itself, never part of another: zero, premier, أول.</summary>
    Alone,

    /// <summary>1, which counts only inside a number or as an ordinal.</summary>
    One,

    /// <summary>2 to 9.</summary>
    Unit,

    /// <summary>10 to 19.</summary>
    Teen,

    /// <summary>20 to 90.</summary>
    Tens,

    /// <summary>100, which multiplies what stands before it.</summary>
    Hundred,

    /// <summary>200 to 900 in one word: مائتان.</summary>
    Hundreds,

    /// <summary>1000 and its powers, which multiply what stands before them.</summary>
    Scale,

    /// <summary>Part of one; the value is how many make it whole.</summary>
    Fraction,

    /// <summary>A dozen, une vingtaine: counts with a number or an article before it.</summary>
    Collective,

    /// <summary>Written onto figures, makes them an ordinal: st, er, ème.</summary>
    Suffix,
}
