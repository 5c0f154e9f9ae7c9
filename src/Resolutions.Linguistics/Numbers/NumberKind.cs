namespace Resolutions.Linguistics.Numbers;

/// <summary>What a number says of what it stands by.</summary>
public enum NumberKind
{
    /// <summary>How many: 12, twelve, 2 million, Article 5.</summary>
    Cardinal,

    /// <summary>Which one of a row: 51st, twelfth, Chapter VII.</summary>
    Ordinal,

    /// <summary>A part of one: 2/3, ½, three quarters.</summary>
    Fraction,

    /// <summary>So many in a hundred.</summary>
    Percentage,

    /// <summary>An amount of a currency.</summary>
    Money,
}
