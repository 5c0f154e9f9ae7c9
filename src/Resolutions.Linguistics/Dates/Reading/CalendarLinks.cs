using Resolutions.Linguistics.Dates.Vocabulary;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>Tells which dates of a text are the same in two calendars: 12 ربيع الآخر 1442هـ الموافق 27 نوفمبر 2020م.</summary>
internal sealed class CalendarLinks(DateText text)
{
    private const int MostBetween = 8;
    private const DateRole Same =
        DateRole.Same | DateRole.Filler | DateRole.CommonEra | DateRole.Islamic | DateRole.Comma | DateRole.From;
    private readonly Connections _connections = new(text);

    /// <returns>For each period the place of its equal; -1 for none.</returns>
    public int[] Of(List<Period> periods)
    {
        var links = new int[periods.Count];
        Array.Fill(links, -1);
        var start = 0;
        while (start < periods.Count)
        {
            var middle = EndOfList(periods, start);
            var end = middle < periods.Count ? EndOfList(periods, middle) : middle;
            var count = middle - start;
            // 19 و20 شعبان 1439هـ (الموافق 5 و6 مايو 2018): the first is the first.
            if (end - middle != count || !IsSame(periods[middle - 1], periods[middle]))
            {
                start = middle;
                continue;
            }
            for (var i = start; i < middle; i++)
            {
                if (AreAlike(periods[i], periods[i + count]))
                    (links[i], links[i + count]) = (i + count, i);
            }
            start = end;
        }
        return links;
    }

    private int EndOfList(List<Period> periods, int start)
    {
        var end = start + 1;
        while (
            end < periods.Count
            && periods[end].First.Calendar == periods[start].First.Calendar
            && _connections.Between(periods[end - 1].Last, periods[end].First) == DateRole.And
        )
            end++;
        return end;
    }

    // 5-7 September 2018 (25 Dhul-Hijjah 1439): which of the three days it is, the text does not say.
    private static bool AreAlike(Period left, Period right) =>
        left.Kind == right.Kind
        && left.First.Month is null == right.First.Month is null
        && left.First.Day is null == right.First.Day is null;

    private bool IsSame(Period left, Period right)
    {
        if (left.First.Calendar == right.First.Calendar || right.First.Start - left.Last.Next > MostBetween)
            return false;
        var at = left.Last.Next;
        while (at < right.First.Start)
        {
            var (role, next) = text.PhraseAt(at, Same);
            if (
                role == DateRole.None
                && text[at].Mark is not ('(' or ')' or '[' or ']' or '/' or '-' or '.' or ';' or ':')
            )
                return false;
            at = next;
        }
        return true;
    }
}
