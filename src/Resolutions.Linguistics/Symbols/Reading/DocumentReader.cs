using Resolutions.Linguistics.Symbols.Vocabulary;

namespace Resolutions.Linguistics.Symbols.Reading;

/// <summary>
/// Reads the symbols of documents: capitals and numbers that strokes and points join. What looks like them and is none: and/or,
/// TCP/IP, MP3/MP4, F-16/F-35, 24/09/2018, addresses and paths.
/// </summary>
internal sealed class DocumentReader(SymbolText text)
{
    private const int FirstYear = 1946;
    private const int LastYear = 2099;
    private const int MostInBrackets = 4;

    public Reference? At(int at)
    {
        if (!IsStart(at) || Chain(at) is not { } chain)
            return null;
        var next = chain.Next;
        if (chain.Strokes == 0)
            return IsCompact(at, ref next) ? Symbol(at, next) : null;
        if (!IsSymbol(at, chain))
            return null;
        next = AfterRevision(next);
        next = AfterYear(next) ?? next;
        return IsPart(next) ? null : Symbol(at, next);
    }

    /// <summary>A year or Roman number in brackets at a place, which belongs to the symbol before it: (1993), (XXV); the token after it.</summary>
    public int? AfterYear(int at) =>
        text.IsMark(at, '(')
        && text.IsMark(at + 2, ')')
        && text.IsJoined(at + 1)
        && text.IsJoined(at + 2)
        && (text.IsNumber(at + 1, FirstYear, LastYear, 4) || IsRoman(at + 1))
            ? at + 3
            : null;

    public bool IsRoman(int at) => text.IsUpper(at) && RomanFigures.ValueOf(text.CharactersOf(at)) > 0;

    private bool IsStart(int at)
    {
        // No.5 is a number.
        var isNo = text.Is(at, SymbolRole.No) && text[at + 1].Mark is '.' or '°';
        if (!text[at].IsWord || !text.IsJoined(at + 1) || text.IsArabic(at) || isNo)
            return false;
        var isFirst =
            !text.IsJoined(at)
            || text.IsArabic(at - 1)
            || text[at - 1].Mark is '(' or '[' or '\'' or '"' or '«' or '“' or ',' or ';' or ':';
        return isFirst && (text.IsUpper(at) || text.IsCapitalized(at));
    }

    // The joined tokens from one on, as far as they can be of a symbol; null where a word among them shows that they are none.
    private (int Next, int Strokes, int Last)? Chain(int at)
    {
        var (next, strokes, last) = (at + 1, 0, at);
        while (text.IsJoined(next))
        {
            var token = text[next];
            if (token.IsNumber)
                next++;
            else if (token.IsWord)
            {
                if (text.IsArabic(next))
                    break;
                if (!text.IsUpper(next) && !text.IsCapitalized(next))
                    return null;
                next++;
            }
            else if (token.Mark is '/' or '_' or '-' or '.' or '&' or '°' && Goes(next + 1))
            {
                next++;
                if (token.Mark is '/' or '_')
                    (strokes, last) = (strokes + 1, next);
            }
            else if (AfterBracket(next) is { } after)
                next = after;
            else
                break;
        }
        return (next, strokes, last);
    }

    private bool Goes(int at) =>
        text.IsJoined(at) && (text[at].IsNumber || (text[at].IsWord && !text.IsArabic(at)) || text.IsMark(at, '('));

    // (2021), (S-VI), (XXXIV)
    private int? AfterBracket(int at)
    {
        if (!text.IsMark(at, '('))
            return null;
        for (var next = at + 1; next <= at + MostInBrackets && text.IsJoined(next); next++)
        {
            if (text.IsMark(next, ')'))
                return next > at + 1 ? next + 1 : null;
            if (!text[next].IsNumber && !text.IsUpper(next) && !text.IsMark(next, '-'))
                return null;
        }
        return null;
    }

    private bool IsSymbol(int at, (int Next, int Strokes, int Last) chain)
    {
        var (hasUpper, hasNumber, digits) = (false, false, 0);
        for (var i = at; i < chain.Next; i++)
        {
            // Frame/Rec(2019)2 has a year where others have capitals.
            hasUpper |= text.IsUpper(i) || (text.IsMark(i, '(') && AfterYear(i) is not null);
            hasNumber |= IsAloneNumber(i) || (text.IsMark(i - 1, '(') && IsRoman(i));
            digits += text[i].IsNumber ? text[i].Span.Length : 0;
        }
        if (!hasUpper || !hasNumber)
            return false;
        if (chain.Strokes > 1 || text.IsMark(chain.Last - 1, '_'))
            return true;
        // Of two parts the second counts, and the first is no F16: INFCIRC/153, EX.CL/Dec.1107(XXXVIII).
        var isCount = text[chain.Last].IsNumber || text.IsMark(chain.Last + 1, '.') || text.IsMark(chain.Last + 1, '(');
        var isType = text[at + 1].IsNumber;
        return isCount && !isType && (digits > 1 || text[at].Span.Length > 1);
    }

    // 2018 of S/2018/124, but not 3 of MP3.
    private bool IsAloneNumber(int at) =>
        text[at].IsNumber
        && !(text.IsJoined(at) && text[at - 1].IsWord)
        && !(text.IsJoined(at + 1) && text[at + 1].IsWord && !text.IsArabic(at + 1));

    // WHA72.3, WHA72(11), EB148.R3, MSC.281(85), COM(2020) 456, CDL-AD(2014)004
    private bool IsCompact(int at, ref int next)
    {
        var isAssembly = text.CharactersOf(at) is "wha" or "eb";
        var length = next - at;
        if (!text.IsUpper(at) || text[at].Span.Length > 5)
            return false;
        if (text.IsMark(at + 1, '.') && length == 6)
            return text[at + 2].IsNumber && text.IsMark(at + 3, '(') && text[at + 4].IsNumber;
        if (text[at].Span.Length < 2)
            return false;
        if (text[at + 1].IsNumber)
        {
            return text.IsMark(at + 2, '.')
                ? (length == 4 && isAssembly && text[at + 3].IsNumber)
                    || (length == 5 && text.CharactersOf(at + 3) is "r" && text[at + 4].IsNumber)
                : length == 5 && isAssembly && text.IsMark(at + 2, '(') && text[at + 3].IsNumber;
        }
        var year = next - 1;
        if (text[year].IsNumber && text.IsMark(year - 1, ')'))
            return text.IsNumber(year - 2, FirstYear, LastYear, 4) && text.IsMark(year - 3, '(');
        if (!text.IsMark(year, ')') || !text.IsNumber(year - 1, FirstYear, LastYear, 4) || !text.IsNumber(next, 5))
            return false;
        next++;
        return true;
    }

    // Rev.1 is joined; Add. 13 may stand apart.
    private int AfterRevision(int next) =>
        text.CharactersOf(next - 1) is "rev" or "add" or "corr"
        && text.IsMark(next, '.')
        && text.IsJoined(next)
        && text.IsNumber(next + 1, 3)
            ? next + 2
            : next;

    // Something goes on that no symbol has: a file's ending, an address.
    private bool IsPart(int next) =>
        text.IsJoined(next)
        && text.IsJoined(next + 1)
        && text[next].Mark is ':' or '@' or '\\' or '=' or '?' or '#' or '%' or '~' or '+' or '*' or '/' or '_';

    private Reference Symbol(int at, int next)
    {
        var key = SymbolKeys.Of(text, at, next);
        // S-30/1, ES-10/19
        var isSpecial =
            next == at + 5
            && text.CharactersOf(at) is "s" or "es"
            && text.IsMark(at + 1, '-')
            && text.IsMark(at + 3, '/')
            && text[at + 4].IsNumber;
        return isSpecial
            ? new(at, next, SymbolKeys.Special(text, at), SymbolKind.Number)
            : new(at, next, key, SymbolKind.Document);
    }
}
