using Resolutions.Model;

namespace Resolutions.Linguistics.Lexicons;

/// <summary>A term of a lexicon found among the words of a text.</summary>
/// <param name="Span">From its first word to its last, with what lies between.</param>
/// <param name="Index">Of its first token.</param>
/// <param name="Count">Of its tokens, an article that it passes over among them.</param>
/// <param name="IsInside">Whether it is a word of a longer term that is found too: a translator may render a phrase word by word.</param>
/// <param name="Concepts">Numbers of the concepts of the lexicon that have the term, of one or more; not to be written to.</param>
public readonly record struct FoundTerm(Span Span, int Index, int Count, bool IsInside, ReadOnlyMemory<int> Concepts);
