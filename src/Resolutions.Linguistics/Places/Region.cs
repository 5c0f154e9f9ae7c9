namespace Resolutions.Linguistics.Places;

/// <summary>The world, a continent or a part of one after the United Nations' standard M.49, and its names.</summary>
/// <param name="Code">Three digits.</param>
public sealed record Region(string Code, string English, string French, string Arabic)
    : CodedName(Code, English, French, Arabic);
