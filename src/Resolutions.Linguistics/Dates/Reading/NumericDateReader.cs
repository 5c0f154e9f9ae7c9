using Resolutions.Linguistics.Dates.Vocabulary;
using Resolutions.Linguistics.Months;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>Reads dates in digits alone: 24/09/2018, 24.9.2018, 2018-09-24, 28 / 10 / 2013, 12/4/1442 هـ.</summary>
internal sealed class NumericDateReader(DateText text)
{
    private const int Length = 5;
    private const int FirstIslamic = 1300;
    private const int LastIslamic = 1500;

    /// <summary>The date that begins at a number, possible or not; null where the digits are none.</summary>
    public Moment? At(int at)
    {
        if (!IsChain(at) || !text.IsNumber(at + 2, 1, 31, 2))
            return null;
        var isYearFirst = text.IsYear(at) && text.IsNumber(at + 4, 1, 31, 2);
        if (!isYearFirst && !(text.IsYear(at + 4) && text.IsNumber(at, 1, 31, 2)))
            return null;
        var year = text[isYearFirst ? at : at + 4].Number;
        var (day, month) = (text[isYearFirst ? at + 4 : at].Number, text[at + 2].Number);
        // Day first, as the bodies write; month first only where it cannot be otherwise.
        if (!isYearFirst && month > 12)
            (day, month) = (month, day);
        var (role, next) = text.PhraseAt(at + Length, DateRole.Islamic);
        var isMarked = role != DateRole.None;
        // No body counts its Gregorian days in years that the Islamic calendar counts now.
        var calendar =
            isMarked || year is >= FirstIslamic and <= LastIslamic ? CalendarKind.Islamic : CalendarKind.Gregorian;
        return new(at, isMarked ? next : at + Length, PeriodKind.Date, calendar, year, month, day);
    }

    // 1.2.2018.4 numbers a version.
    private bool IsChain(int at)
    {
        var mark = text[at + 1].Mark;
        if (mark is not ('/' or '.' or '-') || !text.IsMark(at + 3, mark))
            return false;
        var isJoined = text.IsJoined(at + 1);
        if (!isJoined && mark != '/')
            return false;
        for (var i = at + 2; i < at + Length; i++)
        {
            if (text.IsJoined(i) != isJoined)
                return false;
        }
        return !(text.IsMark(at + Length, mark) && text.IsJoined(at + Length) && text.IsJoined(at + Length + 1));
    }
}
