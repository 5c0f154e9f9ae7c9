using Resolutions.Linguistics.Dates;

namespace Resolutions.Linguistics.Tests.Dates;

/// <summary>
/// Lines of <c>periods-*.tsv</c>: a text with its dates in brackets, and what they are after ISO 8601-2:2019; (=1442-04-12) is the
/// figure of the Islamic calendar, which stands alone where the text gives no Gregorian date beside it.
/// </summary>
public class PeriodTableTests
{
    public static TheoryData<string, string> French => Rows("fr");

    public static TheoryData<string, string> English => Rows("en");

    public static TheoryData<string, string> Arabic => Rows("ar");

    [Theory]
    [MemberData(nameof(French))]
    public void French_dates_are_read(string text, string dates) => Check(text, dates, "fr");

    [Theory]
    [MemberData(nameof(English))]
    public void English_dates_are_read(string text, string dates) => Check(text, dates, "en");

    [Theory]
    [MemberData(nameof(Arabic))]
    public void Arabic_dates_are_read(string text, string dates) => Check(text, dates, "ar");

    private static void Check(string marked, string dates, string language)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var found = PeriodFinding.Find(text, language);
        string.Join(' ', found.Select(Shown)).ShouldBe(dates);
        var shown = found
            .Reverse()
            .Aggregate(text, (all, one) => all.Insert(one.Span.End, "]").Insert(one.Span.Start, "["));
        shown.ShouldBe(marked);
    }

    private static string Shown(FoundPeriod period) =>
        period.Islamic is null ? $"{period.Edtf}" : $"{period.Edtf}(={period.Islamic})";

    private static TheoryData<string, string> Rows(string language)
    {
        using var stream = typeof(PeriodTableTests).Assembly.GetManifestResourceStream($"periods-{language}.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = new TheoryData<string, string>();
        while (reader.ReadLine() is { } line)
            rows.Add(line.Split('\t')[0], line.Split('\t')[1]);
        return rows;
    }
}
