using System.Globalization;
using Resolutions.Linguistics.Symbols.Vocabulary;

namespace Resolutions.Linguistics.Symbols.Reading;

/// <summary>
/// Reads the numbers of resolutions and decisions. Some shapes are of nothing else (10/37-POL, 2625 (XXV), 5/CP.7); others count
/// only near the word: 70/1 and 5 (2019) a few words after it or after its plural in the same sentence, 1325 right after it.
/// </summary>
internal sealed class ActReader(SymbolText text)
{
    private const int Near = 10;
    private const int Far = 80;
    private const int MostMarks = 4;
    private readonly DocumentReader _documents = new(text);
    private readonly CommitteeReader _committees = new(text);
    private int _noun = -1;
    private int _end = -1;
    private int _expected = -1;

    /// <summary>Tells that a word for an act stands at a token.</summary>
    public void Open(int at)
    {
        _noun = at;
        _end = at + (text.Is(at, SymbolRole.Plural) ? Far : Near);
        _expected = AfterNo(at + 1);
    }

    public Reference? At(int at)
    {
        if (text[at].IsNumber)
        {
            if (!IsFree(at) || (AtSession(at) ?? Pair(at) ?? WithYear(at) ?? Plain(at)) is not { } act)
                return null;
            if (at <= _end)
                _expected = AfterConnector(act.Next);
            return act;
        }
        if (IsSentenceEnd(at))
            _end = _expected = -1;
        return text.IsArabic(at) ? Special(at) : RomanPair(at);
    }

    private bool IsFree(int at)
    {
        if (!text.IsJoined(at) || text.IsArabic(at - 1))
            return true;
        var isAfterNo = text.IsMark(at - 1, '.') && text.Is(at - 2, SymbolRole.No | SymbolRole.Act);
        return isAfterNo || text[at - 1].Mark is '(' or '[' or '\'' or '"' or '«' or '“' or '°';
    }

    // 41 C/Resolution 17, 206 EX/5
    private Reference? AtSession(int at)
    {
        var isOrgan = text.CharactersOf(at + 1) is "c" or "ex" && text.IsUpper(at + 1);
        if (!isOrgan || !text.IsNumber(at, 3) || !text.IsMark(at + 2, '/') || !text.IsJoined(at + 2))
            return null;
        var number = text.Is(at + 3, SymbolRole.Act) ? AfterNo(at + 4) : at + 3;
        var goesOn = text.IsMark(number + 1, '/') && text.IsJoined(number + 1);
        return text.IsNumber(number, 3) && !goesOn
            ? new(
                at,
                number + 1,
                SymbolKeys.Of(text, at, number + 1).Replace("RES.", "RES", StringComparison.Ordinal),
                SymbolKind.Document
            )
            : null;
    }

    // 70/1; 10/37-POL; 5/CP.7; 46/36 L
    private Reference? Pair(int at)
    {
        if (!text.IsMark(at + 1, '/') || !text.IsNumber(at, 4))
            return null;
        if (Conference(at) is { } decision)
            return decision;
        var next = at + 3;
        if (!text.IsNumber(at + 2, 4) || (text.IsMark(next, '/') && text.IsJoined(next)) || IsDecimal(next))
            return null;
        var committee = _committees.After(next, at <= _end);
        var isJoined = text.IsJoined(at + 1) && text.IsJoined(at + 2);
        if (committee is null && (at > _end || (!isJoined && at != _expected)))
            return null;
        var (first, second) = (text[at].Number, text[at + 2].Number);
        var key = committee is { Key: ['-', ..] } ? SymbolKeys.Joined(first, second) : SymbolKeys.Pair(first, second);
        return new(at, committee?.Next ?? next, key + committee?.Key, SymbolKind.Number);
    }

    // 5/CP.7
    private Reference? Conference(int at)
    {
        var isDecision =
            text.IsUpper(at + 2)
            && text[at + 2].Span.Length is >= 2 and <= 4
            && text.IsMark(at + 3, '.')
            && text.IsNumber(at + 4, 3)
            && text.IsJoined(at + 1)
            && text.IsJoined(at + 2)
            && text.IsJoined(at + 3)
            && text.IsJoined(at + 4);
        return isDecision ? new(at, at + 5, SymbolKeys.Of(text, at, at + 5), SymbolKind.Number) : null;
    }

    // 822 (1993), 2625 (XXV), 3201 (S-VI)
    private Reference? WithYear(int at)
    {
        if (!text.IsNumber(at, 4) || (at > _end && (text[at].Span.Length < 3 || text.IsNumber(at, 1900, 2100, 4))))
            return null;
        if (_documents.AfterYear(at + 1) is { } after)
            return new(at, after, SymbolKeys.Of(text, at, after), SymbolKind.Number);
        return _committees.SessionAfter(at + 1) is { } session
            ? new(at, session.Next, text.CharactersOf(at).ToString() + session.Key, SymbolKind.Number)
            : null;
    }

    // resolution 1325; قرار رقم 8700; قرار مجلس الأمن رقم 681
    private Reference? Plain(int at)
    {
        var isNumbered = text.Is(at - 1, SymbolRole.No) || text.Is(at - 2, SymbolRole.No);
        // Resolution 9: a title; but not the resolution 9 years later.
        var isLong =
            text[at].Span.Length > 2
            || (at == _noun + 1 && text.IsCapital(_noun) && !text.Is(_noun, SymbolRole.Plural));
        var isCounted = at == _expected ? isNumbered || isLong : at <= _end && isNumbered && isLong;
        if (!isCounted || !text.IsNumber(at, 5))
            return null;
        var isPart = text.IsJoined(at + 1) && text[at + 1].Mark is '/' or '%' or '-' or ':' or '°';
        return isPart || IsDecimal(at + 1) || text.IsMark(at + 1, '%')
            ? null
            : new(at, at + 1, text[at].Number.ToString(CultureInfo.InvariantCulture), SymbolKind.Number);
    }

    // decision XIII/5
    private Reference? RomanPair(int at) =>
        at <= _end
        && _documents.IsRoman(at)
        && text.IsMark(at + 1, '/')
        && text.IsJoined(at + 1)
        && text.IsJoined(at + 2)
        && text.IsNumber(at + 2, 3)
        && !(text.IsMark(at + 3, '/') && text.IsJoined(at + 3))
            ? new(
                at,
                at + 3,
                SymbolKeys.Pair(RomanFigures.ValueOf(text.CharactersOf(at)), text[at + 2].Number),
                SymbolKind.Number
            )
            : null;

    // دإط-10/19
    private Reference? Special(int at) =>
        text.CharactersOf(at) is "دا" or "داط"
        && text.IsMark(at + 1, '-')
        && text.IsNumber(at + 2, 3)
        && text.IsMark(at + 3, '/')
        && text.IsJoined(at + 3)
        && text.IsNumber(at + 4, 3)
            ? new(at, at + 5, SymbolKeys.Special(text, at), SymbolKind.Number)
            : null;

    private bool IsDecimal(int next) =>
        text[next].Mark is '.' or ',' && text.IsJoined(next) && text.IsJoined(next + 1) && text[next + 1].IsNumber;

    private bool IsSentenceEnd(int at) =>
        text[at].Mark is '.' or ';' or '?' or '!'
        && !text.IsJoined(at + 1)
        && at + 1 != _expected
        && !text.Is(at - 1, SymbolRole.No | SymbolRole.Act);

    private int AfterNo(int at)
    {
        for (
            var i = 0;
            i < MostMarks && (text.Is(at, SymbolRole.No) || text[at].Mark is '.' or '°' or ':' || IsBracket(at));
            i++
        )
            at++;
        return at;
    }

    private bool IsBracket(int at) => text.IsMark(at, '(') && !text.IsJoined(at);

    private int AfterConnector(int at)
    {
        var isConnector = text.Is(at, SymbolRole.And | SymbolRole.To) || text.IsMark(at, ',');
        return isConnector ? AfterNo(at + 1) : -1;
    }
}
