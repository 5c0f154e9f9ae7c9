using Resolutions.Model;

namespace Resolutions.Linguistics.Symbols;

/// <summary>A reference by symbol or number, and where it stands.</summary>
/// <param name="Key">
/// Equal in all languages. Of a document its symbol in capitals, with strokes for hyphens and digits for Roman numbers in
/// brackets: <c>A/RES/2625(25)</c>. Of a resolution or decision its number: <c>822(1993)</c>, <c>2625(25)</c>, <c>ES-10/19</c>; of
/// the two parts of <c>70/1</c> the greater first, whatever comes first in the text, for texts written from right to left print
/// them in either order; with a committee as printed, in Latin letters: <c>10/37-POL</c> for 10/37-س. Of the others kind and number:
/// <c>article 5</c>, <c>paragraph 3(b)</c>, <c>session 51</c>, <c>special session 10</c>.
/// </param>
public sealed record FoundSymbol(Span Span, string Key, SymbolKind Kind);
