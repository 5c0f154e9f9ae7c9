namespace Resolutions.Linguistics.Symbols.Reading;

/// <summary>A symbol on the way to be found.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="Next">The token after its last.</param>
internal readonly record struct Reference(int Start, int Next, string Key, SymbolKind Kind);
