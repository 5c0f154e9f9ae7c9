using Resolutions.Linguistics.Symbols;

namespace Resolutions.Aligning.Clues;

/// <summary>Finds the symbols of documents and the numbers of resolutions, which no translator changes.</summary>
internal static class SymbolClues
{
    public static IReadOnlyList<Clue> Find(string content, string language) =>
        [
            .. SymbolFinding
                .Find(content, language)
                .Where(symbol => symbol.Kind is SymbolKind.Document or SymbolKind.Number)
                .Select(symbol => new Clue(symbol.Key, symbol.Span.Of(content)))
                .DistinctBy(clue => clue.Key, StringComparer.Ordinal),
        ];
}
