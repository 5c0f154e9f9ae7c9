using Resolutions.Linguistics.Dates.Vocabulary;
using Resolutions.Linguistics.Months;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>Reads all that dates something in a text, in order and without overlap.</summary>
internal sealed class MomentReader(DateText text)
{
    private readonly DateReader _dates = new(text);
    private readonly YearReader _years = new(text);
    private readonly CenturyReader _centuries = new(text);
    private readonly Connections _connections = new(text);

    public List<Moment> Read()
    {
        var found = new List<Moment>();
        var at = 0;
        while (at < text.Count)
            at = Math.Max(at + 1, ReadAt(at, found));
        ShareYears(found);
        found.RemoveAll(moment => moment.IsLoneMonth);
        return found;
    }

    private int ReadAt(int at, List<Moment> found)
    {
        if (text[at].IsNumber)
        {
            var next = _dates.ReadNumber(at, found);
            return next > at ? next : _years.Read(at, found);
        }
        var role = text.RoleOf(at);
        if (role.HasFlag(DateRole.Month) && _dates.ReadMonth(at, found) is var end && end > at)
            return end;
        return role.HasFlag(DateRole.Century) ? _centuries.ReadCentury(at, found)
            : role.HasFlag(DateRole.Decade) ? _centuries.ReadDecade(at, found)
            : role.HasFlag(DateRole.Years) && text.Language == "fr" ? _centuries.ReadDecadeInWords(at, found)
            : role.HasFlag(DateRole.YearInWords) ? _years.ReadWords(at, found)
            : at;
    }

    // du 28 mars au 3 avril 2021: the year holds for both ends, save where the new year lies between them.
    private void ShareYears(List<Moment> found)
    {
        // 1 June, 8 June and 15 June 2024
        var isListed = false;
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var wasListed = isListed;
            isListed = false;
            var (date, after) = (found[i], found[i + 1]);
            if (
                date is not { Kind: PeriodKind.Date, Year: null }
                || after is not { Kind: PeriodKind.Date, Year: { } year }
                || date.Calendar != after.Calendar
            )
                continue;
            var connection = _connections.Between(date, after);
            var isBefore = (date.Month, date.Day ?? 0).CompareTo((after.Month, after.Day ?? 0)) <= 0;
            if (isBefore && (connection is DateRole.To or DateRole.And || (connection == DateRole.Comma && wasListed)))
            {
                found[i] = date with { Year = year };
                isListed = connection != DateRole.To;
            }
            else if (connection == DateRole.To && date.Calendar == CalendarKind.Gregorian)
                found[i] = date with { Year = year - 1 };
        }
        found.RemoveAll(moment => !moment.IsPossible);
    }
}
