using Resolutions.Linguistics.Dates.Vocabulary;
using Resolutions.Linguistics.Months;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>Reads centuries, and the decades that Arabic names after them: XXe siècle, the 19th and 20th centuries, تسعينات القرن العشرين.</summary>
internal sealed class CenturyReader(DateText text)
{
    private const int MostWords = 5;
    private const int FirstCentury = 2;
    private const int LastCentury = 29;
    private const int MostCenturies = 4;
    private readonly List<Moment> _centuries = [];

    /// <summary>Adds the centuries that a noun at a token counts.</summary>
    /// <returns>The token after the expression; the same place where the noun counts none.</returns>
    public int ReadCentury(int at, List<Moment> found)
    {
        if (text.Language == "ar")
            return ReadAfter(at, found);
        if (IsBeforeEra(at + 1))
            return at;
        var from = found.Count == 0 ? 0 : found[^1].Next;
        var next = at;
        _centuries.Clear();
        while (_centuries.Count < MostCenturies && OrdinalBefore(next, from) is { } ordinal)
        {
            var end = _centuries.Count == 0 ? at + 1 : next;
            _centuries.Insert(0, CenturyOf(ordinal.Value, ordinal.Start, end));
            var before = text.Is(ordinal.Start - 1, DateRole.Filler) ? ordinal.Start - 1 : ordinal.Start;
            (var role, next) = text.PhraseBefore(before, DateRole.To | DateRole.And);
            if (role == DateRole.None)
                break;
        }
        found.AddRange(_centuries);
        return _centuries.Count == 0 ? at : at + 1;
    }

    /// <summary>Adds the decade that a word names, if a century follows that tells which.</summary>
    public int ReadDecade(int at, List<Moment> found)
    {
        var noun = at + 1;
        while (noun < at + MostWords && !text.Is(noun, DateRole.Century) && text.RoleOf(noun) != DateRole.None)
            noun++;
        if (!text.Is(noun, DateRole.Century) || OrdinalAfter(noun + 1) is not { } ordinal || IsBeforeEra(ordinal.Next))
            return at;
        var year = (ordinal.Value - 1) * 100 + text[at].Word!.Tens;
        found.Add(new(at, ordinal.Next, PeriodKind.Decade, CalendarKind.Gregorian, year));
        return ordinal.Next;
    }

    /// <summary>Adds the decade that words after the French word for years name: les années quatre-vingt-dix.</summary>
    public int ReadDecadeInWords(int at, List<Moment> found)
    {
        if (text.NumberAt(at + 1, MostWords) is not { } number || number.Value % 10 != 0)
            return at;
        var year = number.Value is >= 50 and <= 90 ? 1900 + number.Value : number.Value;
        if (year is < 1000 or > 2990)
            return at;
        found.Add(new(at, number.Next, PeriodKind.Decade, CalendarKind.Gregorian, year));
        return number.Next;
    }

    // القرن العشرين; القرنين التاسع عشر والعشرين; القرن الـ21
    private int ReadAfter(int noun, List<Moment> found)
    {
        var (start, next) = (noun, noun + 1);
        while (OrdinalAfter(next, isJoinedByAnd: next > noun + 1) is { } ordinal)
        {
            if (IsBeforeEra(ordinal.Next))
                return noun;
            // Of the Hijra.
            if (!text.Is(ordinal.Next, DateRole.Islamic))
                found.Add(CenturyOf(ordinal.Value, start, ordinal.Next));
            start = next = ordinal.Next;
        }
        return next > noun + 1 ? next : noun;
    }

    private bool IsBeforeEra(int at) => text.PhraseAt(at, DateRole.BeforeEra).Role != DateRole.None;

    private (int Value, int Start)? OrdinalBefore(int next, int from) =>
        text.NumberBefore(next, Math.Max(from, next - MostWords)) is { } number && IsCentury(number.Value)
            ? number
            : null;

    private (int Value, int Next)? OrdinalAfter(int at, bool isJoinedByAnd = false)
    {
        // الـ21
        if (text.CharactersOf(at) is "ال" && text[at + 1].IsNumber)
            return IsCentury(text[at + 1].Number) ? (text[at + 1].Number, at + 2) : null;
        if (isJoinedByAnd && !text.CharactersOf(at).StartsWith("و", StringComparison.Ordinal))
            return null;
        return text.NumberAt(at, MostWords, isJoinedByAnd ? 1 : 0) is { } number && IsCentury(number.Value)
            ? number
            : null;
    }

    private static bool IsCentury(int value) => value is >= FirstCentury and <= LastCentury;

    private static Moment CenturyOf(int number, int start, int next) =>
        new(start, next, PeriodKind.Century, CalendarKind.Gregorian, (number - 1) * 100);
}
