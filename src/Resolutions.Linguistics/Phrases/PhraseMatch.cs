namespace Resolutions.Linguistics.Phrases;

/// <summary>A phrase found among the words of a text.</summary>
/// <param name="Index">Of its first word.</param>
/// <param name="Count">Of its words.</param>
public readonly record struct PhraseMatch<T>(T Value, int Index, int Count);
