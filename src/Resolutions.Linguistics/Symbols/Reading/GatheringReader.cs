using System.Globalization;
using Resolutions.Linguistics.Symbols.Vocabulary;

namespace Resolutions.Linguistics.Symbols.Reading;

/// <summary>Reads sessions, meetings, summits and conferences by their place in a row: the fifty-first session, الدورة الحادية والخمسون.</summary>
internal sealed class GatheringReader(SymbolText text)
{
    private const int MostAdjectives = 3;
    private const int MostWords = 6;
    private const int MostInRow = 4;
    private const int FirstYear = 1300;
    private const int LastYear = 2100;
    private const SymbolRole Nouns =
        SymbolRole.Session | SymbolRole.Meeting | SymbolRole.Summit | SymbolRole.Conference;
    private readonly List<Reference> _gatherings = [];

    /// <summary>Adds those that a noun is counted by.</summary>
    /// <returns>The token after the expression; the noun's own place where nothing counts it.</returns>
    public int Read(int noun, List<Reference> found)
    {
        _gatherings.Clear();
        if (text.Language == "ar")
            ReadAfter(noun);
        else
            ReadBefore(noun, found.Count == 0 ? 0 : found[^1].Next);
        found.AddRange(_gatherings);
        return _gatherings.Count == 0 ? noun : _gatherings[^1].Next;
    }

    // the 10th special session; quatorzième Conférence islamique au sommet; its fiftieth and fifty-first sessions
    private void ReadBefore(int noun, int from)
    {
        var (kind, end) = Named(noun);
        var next = noun;
        var isSpecial = false;
        for (var i = 0; i < MostAdjectives && IsAdjective(next - 1, kind); i++)
            isSpecial |= text.Is(--next, SymbolRole.Special);
        while (text.Is(end, SymbolRole.Special | SymbolRole.Adjective) && text.Language == "fr")
            isSpecial |= text.Is(end++, SymbolRole.Special);
        while (_gatherings.Count < MostInRow && OrdinalBefore(next, from) is { } ordinal)
        {
            var last = _gatherings.Count == 0 ? end : next;
            _gatherings.Insert(0, new(ordinal.Start, last, Key(kind, ordinal.Value, isSpecial), kind));
            var isList = text.Is(noun, SymbolRole.Plural) && text.Is(ordinal.Start - 1, SymbolRole.And | SymbolRole.To);
            if (!isList)
                break;
            next = ordinal.Start - 1;
        }
    }

    // الدورة العادية الحادية والخمسون; مؤتمر القمة الإسلامي الرابع عشر; الدورة الـ51
    private void ReadAfter(int noun)
    {
        var isSummit = text.Is(noun, SymbolRole.Conference) && text.Is(noun + 1, SymbolRole.Summit);
        var kind = isSummit ? SymbolKind.Summit : KindOf(noun);
        var (at, isSpecial) = (isSummit ? noun + 2 : noun + 1, false);
        var isDefinite = isSummit || IsDefinite(noun);
        for (var i = 0; i <= MostAdjectives; i++)
        {
            if (OrdinalAt(at, isDefinite) is { } ordinal)
            {
                _gatherings.Add(new(noun, ordinal.Next, Key(kind, ordinal.Value, isSpecial), kind));
                AddFurther(noun, kind, isSpecial);
                return;
            }
            if (!text.Is(at, SymbolRole.Adjective | SymbolRole.Special))
                return;
            isSpecial |= text.Is(at++, SymbolRole.Special);
        }
    }

    // دورتيها الخمسين والحادية والخمسين
    private void AddFurther(int noun, SymbolKind kind, bool isSpecial)
    {
        while (text.Is(noun, SymbolRole.Plural) && _gatherings.Count < MostInRow)
        {
            var at = _gatherings[^1].Next;
            var isJoined = text.CharactersOf(at).StartsWith("وال", StringComparison.Ordinal);
            if (!isJoined || text.NumberAt(at, MostWords, skipped: 1) is not { } number)
                return;
            _gatherings.Add(new(at, number.Next, Key(kind, number.Value, isSpecial), kind));
        }
    }

    private (int Value, int Next)? OrdinalAt(int at, bool isDefinite)
    {
        // الدورة (51)
        var number =
            text.IsMark(at, '(') && text.IsMark(at + 2, ')') ? at + 1
            : text.CharactersOf(at) is "ال" ? at + 1
            : at;
        if (text[number].IsNumber)
        {
            var next = text.IsMark(at, '(') ? number + 2 : number + 1;
            var isPart = text.IsJoined(number + 1) && text[number + 1].Mark is '/' or '-' or ':' or '.' or '%';
            var isYear = text.IsNumber(number, FirstYear, LastYear, 4);
            return text.IsNumber(number, 4) && !isPart && !isYear ? (text[number].Number, next) : null;
        }
        return isDefinite && text.CharactersOf(at).StartsWith("ال", StringComparison.Ordinal)
            ? text.NumberAt(at, MostWords)
            : null;
    }

    // قمة العشرين is of twenty States, القمة العشرون the twentieth.
    private bool IsDefinite(int noun)
    {
        var word = text.CharactersOf(noun);
        return text.Is(noun, SymbolRole.Definite)
            || word.Contains("ال", StringComparison.Ordinal)
            || word.Contains("لل", StringComparison.Ordinal);
    }

    private (int Value, int Start)? OrdinalBefore(int next, int from)
    {
        var isFigure =
            text.Is(next - 1, SymbolRole.Ending)
            && text.IsJoined(next - 1)
            && text.IsNumber(next - 2, 4)
            && next - 2 >= from
            && (!text.IsJoined(next - 2) || !text[next - 3].IsNumber);
        if (isFigure)
            return (text[next - 2].Number, next - 2);
        return text[next - 1].IsWord
            ? text.NumberBefore(next, Math.Max(from, next - MostWords), ordinalOnly: true)
            : null;
    }

    private bool IsAdjective(int at, SymbolKind kind) =>
        text.Is(at, SymbolRole.Adjective | SymbolRole.Special)
        || (kind is SymbolKind.Summit or SymbolKind.Conference && IsInName(at));

    // The third United Nations Conference; but the Second Committee meeting is the second of none.
    private bool IsInName(int at) =>
        text.Language == "en" && text.IsCapitalized(at) && text[at].Word is null && !IsNumber(at);

    private bool IsNumber(int at) => text.NumberBefore(at + 1, at, ordinalOnly: true) is not null;

    private (SymbolKind Kind, int Next) Named(int noun)
    {
        if (text.Is(noun, SymbolRole.Summit) && text.Is(noun + 1, SymbolRole.Conference))
            return (SymbolKind.Summit, noun + 2);
        for (var i = noun + 1; text.Is(noun, SymbolRole.Conference) && i <= noun + MostAdjectives; i++)
        {
            if (text.Is(i, SymbolRole.Link) && text.Is(i + 1, SymbolRole.Summit))
                return (SymbolKind.Summit, i + 2);
            if (!text.Is(i, SymbolRole.Adjective))
                break;
        }
        return (KindOf(noun), noun + 1);
    }

    private SymbolKind KindOf(int noun) =>
        text.Is(noun, SymbolRole.Session) ? SymbolKind.Session
        : text.Is(noun, SymbolRole.Meeting) ? SymbolKind.Meeting
        : text.Is(noun, SymbolRole.Summit) ? SymbolKind.Summit
        : SymbolKind.Conference;

    private static string Key(SymbolKind kind, int number, bool isSpecial)
    {
        var name = kind.ToString().ToLowerInvariant();
        return string.Create(CultureInfo.InvariantCulture, $"{(isSpecial ? "special " : "")}{name} {number}");
    }
}
