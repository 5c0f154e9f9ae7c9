namespace Resolutions.Linguistics.Numbers.Wording;

/// <summary>A number on the way to be read.</summary>
/// <param name="Last">Its last token.</param>
/// <param name="Scale">The least thousand, million … that it counts; 1 where it ends with units. What is added must be less.</param>
/// <param name="IsPlural">Of an ordinal: thirds, which are parts.</param>
internal readonly record struct Amount(
    decimal Value,
    int Last,
    decimal Scale = 1,
    bool IsOrdinal = false,
    bool IsPlural = false
);
