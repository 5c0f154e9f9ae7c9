namespace Resolutions.Linguistics.Languages;

/// <summary>A language of ISO 639 and its names.</summary>
/// <param name="Code">Two letters or three: the primary part of a BCP 47 tag.</param>
public sealed record Language(string Code, string English, string French, string Arabic)
    : CodedName(Code, English, French, Arabic);
