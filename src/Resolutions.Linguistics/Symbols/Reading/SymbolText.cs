using Resolutions.Linguistics.Figures;
using Resolutions.Linguistics.Symbols.Vocabulary;

namespace Resolutions.Linguistics.Symbols.Reading;

/// <summary>A text as the readers of references see it.</summary>
internal sealed class SymbolText(string text, string language)
    : FigureText<SymbolWord>(text, language, SymbolLexicon.In(language))
{
    public SymbolRole RoleOf(int at) => this[at].Word?.Role ?? SymbolRole.None;

    public bool Is(int at, SymbolRole role) => (RoleOf(at) & role) != SymbolRole.None;

    public bool IsArabic(int at) => this[at].IsWord && CharactersOf(at)[0] is >= '\u0600' and <= '\u06FF';

    /// <summary>Whether a token is a number of at most so many digits.</summary>
    public bool IsNumber(int at, int digits) => IsNumber(at, 0, int.MaxValue, digits);
}
