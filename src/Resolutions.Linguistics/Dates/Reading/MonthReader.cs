using Resolutions.Linguistics.Dates.Vocabulary;
using Resolutions.Linguistics.Months;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>Reads the names of months, and the years after them.</summary>
internal sealed class MonthReader(DateText text)
{
    private const int MostWords = 5;
    private const int MostMarks = 4;

    // mille-neuf-cent-quatre-vingt-dix-huit: seven words and six hyphens.
    private const int YearWords = 13;
    private const int LastIslamicYear = 1600;
    private readonly DateLexicon _lexicon = text.Lexicon;

    /// <summary>A month, the token after it and whether "and" is written onto it. أيلول/سبتمبر, يونيو (حزيران) are one.</summary>
    public (MonthName Month, int Next)? At(int at)
    {
        if (NameAt(at) is not { } name)
            return null;
        var isParted = text[name.Next].Mark is '/' or '(' or '-' or '"' or '«' or '“';
        if (!isParted || NameAt(name.Next + 1) is not { } again || again.Month != name.Month)
            return name;
        return text[again.Next].Mark is ')' or '"' or '»' or '”' ? (name.Month, again.Next + 1) : again;
    }

    /// <summary>The year that follows a month or day; null, and the same place, where none does.</summary>
    public (int? Year, int Next) YearAfter(int at, CalendarKind calendar)
    {
        var year = at;
        for (var marks = 0; marks < MostMarks; marks++)
        {
            var (role, next) = text.PhraseAt(year, DateRole.YearMark | DateRole.Islamic);
            // 12 Ramadan AH 1442
            var isEra = role == DateRole.Islamic && calendar == CalendarKind.Islamic && text.IsYear(next);
            if (!role.HasFlag(DateRole.YearMark) && !isEra)
                break;
            year = next;
        }
        if (calendar == CalendarKind.Islamic)
        {
            if (!text.IsYear(year) || !text.IsNumber(year, 1000, LastIslamicYear, 4))
                return (null, at);
            var (era, next) = text.PhraseAt(year + 1, DateRole.Islamic);
            return (text[year].Number, era == DateRole.None ? year + 1 : next);
        }
        if (text.IsYear(year))
            return (text[year].Number, year + 1);
        return text.Is(year, DateRole.YearInWords) && InWords(year) is { } found ? found : (null, at);
    }

    // two thousand and twenty-four; nineteen ninety-five; but May two thousand people
    private (int? Year, int Next)? InWords(int at)
    {
        if (text.NumberAt(at, YearWords) is not { } number)
            return null;
        if (number.Value is >= 11 and <= 20 && text.NumberAt(number.Next, YearWords) is { Value: >= 10 and <= 99 } rest)
            number = (number.Value * 100 + rest.Value, rest.Next);
        var isCount = number.Value % 100 == 0 && text[number.Next].IsWord && text.RoleOf(number.Next) == DateRole.None;
        return number.Value is >= 1000 and <= 2999 && !isCount ? (number.Value, number.Next) : null;
    }

    private (MonthName Month, int Next)? NameAt(int at)
    {
        if (!text.Is(at, DateRole.Month) || (_lexicon.HasCapitalMonths && !text.IsCapital(at)))
            return null;
        Span<char> letters = stackalloc char[_lexicon.Months.Longest];
        (MonthName, int)? longest = null;
        var length = 0;
        var skipped = text[at].Word!.Particles;
        // Dhu'l-Hijjah, كانون الثاني
        for (var words = 0; words < MostWords && text[at].IsWord; words++)
        {
            var word = text.CharactersOf(at)[skipped..];
            if (length + word.Length > letters.Length)
                break;
            word.CopyTo(letters[length..]);
            (length, skipped) = (length + word.Length, 0);
            at++;
            if (_lexicon.Months.Of(letters[..length]) is { } month)
                longest = (month, at);
            while (text[at].Mark is '\'' or '-' && text.IsJoined(at) && text[at + 1].IsWord)
                at++;
        }
        return longest is { } found ? (found.Item1, WithoutPoint(found.Item2)) : null;
    }

    // févr. 2019
    private int WithoutPoint(int next) => text.IsMark(next, '.') && text[next + 1].IsNumber ? next + 1 : next;
}
