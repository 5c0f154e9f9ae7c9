namespace Resolutions.Segmenting.Labels;

/// <summary>How a list counts.</summary>
internal enum LabelStyle
{
    Number,

    /// <summary>A number under a number: 4.1.</summary>
    Decimal,
    LowerRoman,
    UpperRoman,
    Letter,
    UpperLetter,

    /// <summary>(aa), (bb) where they do not follow (z).</summary>
    DoubledLetter,
    Ordinal,
    Article,
    Bullet,
}
