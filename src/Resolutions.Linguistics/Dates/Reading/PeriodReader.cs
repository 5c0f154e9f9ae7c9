using Resolutions.Linguistics.Dates.Vocabulary;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>Joins dates to ranges, and reads what the words around a date make of it: since 2015, vers 2019, حتى عام 2030.</summary>
internal sealed class PeriodReader(DateText text)
{
    private readonly LeadReader _leads = new(text);
    private readonly Connections _connections = new(text);

    public List<Period> Read()
    {
        var moments = new MomentReader(text).Read();
        var periods = new List<Period>(moments.Count);
        for (var i = 0; i < moments.Count; i++)
        {
            if (i + 1 < moments.Count && IsRange(moments[i], moments[i + 1]))
            {
                var ends = $"{EdtfText.Of(moments[i])}/{EdtfText.Of(moments[i + 1])}";
                periods.Add(new(moments[i], moments[++i], PeriodKind.Interval, ends));
            }
            else
                periods.Add(Lone(moments[i]));
        }
        return periods;
    }

    private bool IsRange(Moment first, Moment last)
    {
        if (first.Calendar != last.Calendar || !IsBefore(first, last))
            return false;
        var connection = _connections.Between(first, last);
        return connection == DateRole.To
            || (connection == DateRole.And && _leads.Before(first.Start).HasFlag(DateRole.Between));
    }

    private static bool IsBefore(Moment first, Moment last)
    {
        if (first.Year is { } year && last.Year is { } end && year != end)
            return year < end;
        var isOpen = first.Year is null != last.Year is null || first.Month is null || last.Month is null;
        return isOpen || (first.Month, first.Day ?? 0).CompareTo((last.Month, last.Day ?? 0)) <= 0;
    }

    private Period Lone(Moment moment)
    {
        var lead = _leads.Before(moment.Start);
        var written = EdtfText.Of(moment);
        if (lead.HasFlag(DateRole.About) && moment.Kind is PeriodKind.Date or PeriodKind.Year)
            written += '~';
        var after = text.Is(moment.Next, DateRole.CommonEra) ? moment.Next + 1 : moment.Next;
        if (lead.HasFlag(DateRole.Since) || text.PhraseAt(after, DateRole.Onward).Role != DateRole.None)
            return new(moment, moment, PeriodKind.Interval, $"{written}/..");
        return lead.HasFlag(DateRole.Until)
            ? new(moment, moment, PeriodKind.Interval, $"../{written}")
            : new(moment, moment, moment.Kind, written);
    }
}
