namespace Resolutions.Linguistics.Places;

/// <summary>A country or territory of ISO 3166-1 and its names.</summary>
/// <param name="Code">Two letters.</param>
public sealed record Country(string Code, string English, string French, string Arabic)
    : CodedName(Code, English, French, Arabic);
