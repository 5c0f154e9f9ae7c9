using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Resolutions.Linguistics.Numbers;

namespace Resolutions.Linguistics.Tests.Numbers;

public class NumberFindingTests
{
    [Theory]
    [InlineData("fr", "1 250 000 euros, 3,5 % et 12", "1250000 3.5 12")]
    [InlineData("fr", "1\u202F250 et 1.250.000", "1250 1250000")]
    [InlineData("fr", "en 2030 169 cibles", "2030 169")]
    [InlineData("en", "1,250,000 at 3.5%, 12", "1250000 3.5 12")]
    [InlineData("en", "section 1.2.3 and $1.25", "1 2 3 1.25")]
    [InlineData("en", "24/09/2018 or 2018-09-24", "24 9 2018 2018 9 24")]
    [InlineData("ar", "٨٢٢ (١٩٩٣)", "822 1993")]
    [InlineData("ar", "١٬٢٥٠ و٣٫٥٪ و1.25", "1250 3.5 1.25")]
    [InlineData("hi", "१२", "12")]
    [InlineData("en", "m² is none, nor 99999999999999999999999999999999", "")]
    public void Numbers_are_read_by_the_separators_of_their_language(string language, string text, string expected) =>
        string.Join(
                ' ',
                NumberFinding.Find(text, language).Select(found => found.Value.ToString(CultureInfo.InvariantCulture))
            )
            .ShouldBe(expected);

    [Fact]
    public void Spans_are_of_the_original_text()
    {
        const string Text = "environ 1 250,5 m³ et ٣٠٪";
        NumberFinding.Find(Text, "fr").Select(found => found.Span.Of(Text)).ShouldBe(["1 250,5", "٣٠"]);
    }

    [Fact]
    public void Any_text_yields_spans_in_order_and_without_overlap() =>
        Prop.ForAll<NonNull<string>, int>(
                (text, number) =>
                {
                    var found = NumberFinding.Find($"{text.Get}{number}.{number},{text.Get}", "fr");
                    return found.Zip(found.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
                }
            )
            .Holds();
}
