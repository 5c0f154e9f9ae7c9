using System.Globalization;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>
/// Writes dates as ISO 8601-2:2019 has them (Extended Date/Time Format, levels 0 to 2): 2018-09-24, XXXX-06-23 without a
/// year, 199X, 19XX, 2019~, 2015/.. and ../2030 with an open end.
/// </summary>
internal static class EdtfText
{
    public static string Of(Moment moment) =>
        moment.Kind switch
        {
            PeriodKind.Century => Text($"{moment.Year / 100:00}XX"),
            PeriodKind.Decade => Text($"{moment.Year / 10:000}X"),
            _ => Of(moment.Year, moment.Month, moment.Day),
        };

    public static string Of(int? year, int? month, int? day)
    {
        var text = year is { } known ? Text($"{known:0000}") : "XXXX";
        if (month is not null)
            text += Text($"-{month:00}");
        if (day is not null)
            text += Text($"-{day:00}");
        return text;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
