using Resolutions.Linguistics.Dates.Vocabulary;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>Reads the days of a month, in digits and in words, one or several.</summary>
internal sealed class DayReader(DateText text)
{
    private const int MostDays = 8;
    private const int MostWords = 8;
    private const int MostFillers = 4;

    /// <summary>A day and the tokens that give it.</summary>
    public readonly record struct Day(int Start, int Value, int Next);

    public Day? At(int at)
    {
        if (!text.IsNumber(at, 1, 31, 2))
            return null;
        var next = at + 1;
        return new(at, text[at].Number, text.IsJoined(next) && text.Is(next, DateRole.Ending) ? next + 1 : next);
    }

    /// <summary>Days that only connecting words part: 5 au 10; 4-5; 1er et 2; 5, 6 and 7; lundi 5 au vendredi 9.</summary>
    public void ListAt(int at, List<Day> days)
    {
        days.Clear();
        var beforeComma = 0;
        var isEnded = true;
        while (At(at) is { } day && days.Count < MostDays)
        {
            days.Add(day);
            var (role, next) = text.ConnectorAt(day.Next);
            if (role == DateRole.None)
                break;
            if (role == DateRole.Comma && beforeComma == 0)
                beforeComma = days.Count;
            (at, isEnded) = (AfterFillers(next), role != DateRole.Comma);
        }
        // A list whose end no word marks may be something else: article 4, 5 mai.
        if (beforeComma > 0 && (!isEnded || days[^1].Start != at))
            days.RemoveRange(beforeComma, days.Count - beforeComma);
    }

    /// <summary>A day in words that ends before a token, of those from another on: the twenty-third, le premier, الثالث والعشرون.</summary>
    public Day? InWordsBefore(int next, int from)
    {
        if (next <= from || !MayCount(next - 1))
            return null;
        return
            text.NumberBefore(next, Math.Max(from, next - MostWords), ordinalOnly: text.Language == "en")
                is { Value: >= 1 and <= 31 } day
            ? new(day.Start, day.Value, next)
            : null;
    }

    /// <summary>A day in words that begins at a token: twenty-third of June twenty-third.</summary>
    public Day? InWordsAt(int at)
    {
        return MayCount(at) && text.NumberAt(at, MostWords) is { Value: >= 1 and <= 31 } day
            ? new(at, day.Value, day.Next)
            : null;
    }

    private bool MayCount(int at) =>
        text[at].IsWord && (text.RoleOf(at) & ~(DateRole.Stop | DateRole.YearInWords)) == DateRole.None;

    private int AfterFillers(int at)
    {
        for (var i = 0; i < MostFillers && text.Is(at, DateRole.Filler) && text[at].IsWord; i++)
            at++;
        return at;
    }
}
