namespace Resolutions.Segmenting.Labels;

/// <summary>How a list counts.</summary>
internal enum LabelStyle
{
    Number,
    LowerRoman,
    UpperRoman,
    Letter,
    UpperLetter,
    Ordinal,
    Article,
    Bullet,
}
