using Resolutions.Linguistics.Symbols.Reading;

namespace Resolutions.Linguistics.Symbols;

/// <summary>
/// Finds what a text refers to by symbol or number: documents, resolutions and decisions, articles, paragraphs and chapters,
/// sessions and other gatherings.
/// </summary>
public static class SymbolFinding
{
    /// <summary>
    /// In order and without overlap. Dates, fractions, addresses of the web and paths of files are none; the number of an act
    /// is one only near a word for it (resolution 70/1), or in a shape that nothing else has (10/37-POL).
    /// </summary>
    /// <param name="language">A BCP 47 tag. A language without rules yields only what its shape tells.</param>
    public static IReadOnlyList<FoundSymbol> Find(string text, string language)
    {
        var tokens = new SymbolText(text, language);
        var references = new SymbolReader(tokens).Read();
        var found = new FoundSymbol[references.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var (start, next, key, kind) = references[i];
            found[i] = new(tokens.SpanOf(start, next), key, kind);
        }
        return found;
    }
}
