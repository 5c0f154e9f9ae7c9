using Resolutions.Linguistics.Dates.Vocabulary;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>Tells which numbers of four digits can be years, by what is written onto them and what they stand in a row with.</summary>
internal sealed class YearNumbers(DateText text)
{
    /// <summary>Nobody is counted in such figures so often as years are.</summary>
    public const int FirstLikely = 1800;

    private const int First = 1000;
    private const int Last = 2100;
    private const int Most = 8;
    private const int MostFillers = 4;
    private const DateRole Fillers =
        DateRole.Filler | DateRole.Year | DateRole.Years | DateRole.Part | DateRole.In | DateRole.From;

    /// <summary>The years that stand in a row from a number on: in 2015, 2016 and 2017; 1990-1995; de 1990 à l'année 1995.</summary>
    /// <param name="years">Their tokens; none where the number can be no year.</param>
    public void ListAt(int at, List<int> years)
    {
        years.Clear();
        if (!IsFree(at, First) || IsPartOfChain(at))
            return;
        for (years.Add(at); years.Count < Most; years.Add(at))
        {
            if (IsPair(at))
                years.Add(at += 2);
            var (role, next) = text.ConnectorAt(AfterEra(at));
            if (role == DateRole.None)
                return;
            next = AfterFillers(next);
            var isDescending = role.HasFlag(DateRole.To) && text[next].Number <= ValueOf(at);
            var first = ValueOf(at) < FirstLikely ? First : FirstLikely;
            if (isDescending || !IsFree(next, first) || !(IsEnded(next) || IsContinued(next) || IsPair(next)))
                return;
            at = next;
        }
    }

    /// <summary>Whether what follows a number is not counted by it.</summary>
    public bool IsEnded(int at)
    {
        var next = AfterEra(at);
        var token = text[next];
        if (token.IsNumber)
            return false;
        if (token.IsWord)
            return text.RoleOf(next) != DateRole.None || (text.Language != "ar" && text.IsCapital(next));
        return token.Mark is not ('%' or '$' or '€' or '£' or '°' or '+' or '=' or '*' or '/' or '²' or '³');
    }

    /// <summary>Whether it is the end of 2022/23 or 2022-25.</summary>
    public bool IsShort(int at) => text[at].Span.Length == 2;

    public int ValueOf(int at) =>
        IsShort(at)
            ? (text[at - 2].Number / 100 + (text[at].Number == 0 ? 1 : 0)) * 100 + text[at].Number
            : text[at].Number;

    private bool IsContinued(int at) => text.ConnectorAt(AfterEra(at)).Role != DateRole.None;

    // 1990-1995-2000 is no list of years.
    private bool IsPartOfChain(int at) => text.IsJoined(at) && text.IsMark(at - 1, '-') && text[at - 2].IsNumber;

    private bool IsPair(int at) => IsSeason(at) || IsShortEnd(at);

    // l'exercice 2022/2023
    private bool IsSeason(int at) =>
        text.IsMark(at + 1, '/')
        && text.IsJoined(at + 1)
        && text.IsJoined(at + 2)
        && text[at + 2].Number == text[at].Number + 1
        && !(text.IsMark(at + 3, '/') && text.IsJoined(at + 3));

    // 2022/23; 2022-25; but 2010-12 may be a month.
    private bool IsShortEnd(int at)
    {
        var end = at + 2;
        if (
            text[at + 1].Mark is not ('/' or '-')
            || !text.IsJoined(at + 1)
            || !text.IsJoined(end)
            || !text.IsNumber(end, 0, 99, 2)
            || text[end].Span.Length != 2
            || (text.IsJoined(end + 1) && text[end + 1].Mark is '/' or '-' or '.' && text.IsJoined(end + 2))
        )
            return false;
        var (first, last) = (text[at].Number % 100, text[end].Number);
        return last == (first + 1) % 100 || (text.IsMark(at + 1, '-') && last > 12 && last > first);
    }

    /// <summary>Whether nothing is written onto a number that makes another thing of it: 2015/16, 2015.5, 12,2015, A2015.</summary>
    private bool IsFree(int at, int first) =>
        text.IsYear(at)
        && text.IsNumber(at, first, Last, 4)
        && (!text.IsJoined(at) || IsFreeBefore(at))
        && (!text.IsJoined(at + 1) || IsFreeAfter(at));

    private bool IsFreeBefore(int at)
    {
        if (text[at - 1].IsWord)
            return text.Language == "ar" || text.Is(at - 1, DateRole.Year);
        return text[at - 1].Mark switch
        {
            // 1436هـ/2015م
            '/' => text.Is(at + 1, DateRole.CommonEra | DateRole.Islamic),
            // mid-2015, 2014-2015
            '-' => text[at - 2] is { IsNumber: true } or { Word: not null },
            '.' or ',' or '_' or '+' or '=' or '#' or '&' or '@' or ':' => false,
            _ => true,
        };
    }

    private bool IsFreeAfter(int at)
    {
        if (text[at + 1].IsWord)
            return text.Is(at + 1, DateRole.CommonEra | DateRole.Islamic);
        return text[at + 1].Mark switch
        {
            '/' => IsPair(at),
            '.' or ',' or ':' => !text.IsJoined(at + 2) || !text[at + 2].IsNumber,
            '-' => text.IsYear(at + 2) || !text.IsJoined(at + 2) || IsShortEnd(at),
            _ => true,
        };
    }

    private int AfterFillers(int at)
    {
        for (var i = 0; i < MostFillers && text[at].IsWord; i++)
        {
            var (role, next) = text.PhraseAt(at, Fillers);
            if (role == DateRole.None)
                break;
            at = next;
        }
        return at;
    }

    private int AfterEra(int at) => text.Is(at + 1, DateRole.CommonEra) ? at + 2 : at + 1;
}
