using Resolutions.Model;

namespace Resolutions.Linguistics.Tokens;

/// <summary>A word and where it stands.</summary>
/// <param name="Folded">For matching only.</param>
/// <param name="IsCapital">Whether it begins with an upper-case letter.</param>
public readonly record struct Token(Span Span, string Folded, bool IsCapital);
