using System.Globalization;
using Resolutions.Linguistics.Numbers;

namespace Resolutions.Linguistics.Tests.Numbers;

/// <summary>
/// Lines of <c>numbers-*.tsv</c>: a text with its numbers in brackets, and what they are: 12; 12th; part 0.5; 12 %; 12 EUR.
/// </summary>
public class NumberTableTests
{
    public static TheoryData<string, string> French => Rows("fr");

    public static TheoryData<string, string> English => Rows("en");

    public static TheoryData<string, string> Arabic => Rows("ar");

    [Theory]
    [MemberData(nameof(French))]
    public void French_numbers_are_read(string text, string numbers) => Check(text, numbers, "fr");

    [Theory]
    [MemberData(nameof(English))]
    public void English_numbers_are_read(string text, string numbers) => Check(text, numbers, "en");

    [Theory]
    [MemberData(nameof(Arabic))]
    public void Arabic_numbers_are_read(string text, string numbers) => Check(text, numbers, "ar");

    private static void Check(string marked, string numbers, string language)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var found = NumberFinding.Find(text, language);
        string.Join("; ", found.Select(Shown)).ShouldBe(numbers);
        var shown = found
            .Reverse()
            .Aggregate(text, (all, one) => all.Insert(one.Span.End, "]").Insert(one.Span.Start, "["));
        shown.ShouldBe(marked);
    }

    private static string Shown(FoundNumber number)
    {
        var value = number.Value.ToString(CultureInfo.InvariantCulture);
        return number.Kind switch
        {
            NumberKind.Ordinal => $"{value}th",
            NumberKind.Fraction => $"part {value}",
            NumberKind.Percentage => $"{value} %",
            NumberKind.Money => $"{value} {number.Currency}",
            _ => value,
        };
    }

    private static TheoryData<string, string> Rows(string language)
    {
        using var stream = typeof(NumberTableTests).Assembly.GetManifestResourceStream($"numbers-{language}.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = new TheoryData<string, string>();
        while (reader.ReadLine() is { } line)
            rows.Add(line.Split('\t')[0], line.Split('\t')[1]);
        return rows;
    }
}
