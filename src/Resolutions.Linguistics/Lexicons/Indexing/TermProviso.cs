using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Lexicons.Indexing;

/// <summary>How a term of one word must be written in a text to count: names with a capital (May), abbreviations in capitals (WHO).</summary>
/// <param name="Abbreviation">Folded; null of a name.</param>
internal sealed record TermProviso(string? Abbreviation)
{
    // A longer one is often written as a name: Unesco.
    private const int LongestInCapitals = 4;

    public static TermProviso Name { get; } = new(Abbreviation: null);

    public bool Holds(string text, Token token)
    {
        if (Abbreviation is null)
            return token.IsCapital;
        var isPlural = token.Folded.Length == Abbreviation.Length + 1 && token.Folded[^1] == 's';
        if (!token.Folded.StartsWith(Abbreviation, StringComparison.Ordinal))
            return false;
        if (!isPlural && token.Folded.Length != Abbreviation.Length)
            return false;
        // NGOs
        var written = text.AsSpan(token.Span.Start, token.Span.Length - (isPlural ? 1 : 0));
        return AreCapitals(written) || (token.IsCapital && Abbreviation.Length > LongestInCapitals);
    }

    /// <summary>Whether no letter is a lower-case one: OIC, G20.</summary>
    public static bool AreCapitals(ReadOnlySpan<char> written)
    {
        foreach (var c in written)
        {
            if (char.IsLetter(c) && !char.IsUpper(c))
                return false;
        }
        return true;
    }
}
