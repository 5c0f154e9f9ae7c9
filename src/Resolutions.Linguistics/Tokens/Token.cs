using Resolutions.Model;

namespace Resolutions.Linguistics.Tokens;

/// <summary>A word and where it stands.</summary>
/// <param name="Span">In the text as it came.</param>
/// <param name="Word">In lower case and composed (NFC), accents kept: what a stemmer takes.</param>
/// <param name="Folded">Without accents and what else writers vary at will: for matching only.</param>
/// <param name="IsCapital">Whether it begins with an upper-case letter.</param>
public readonly record struct Token(Span Span, string Word, string Folded, bool IsCapital);
