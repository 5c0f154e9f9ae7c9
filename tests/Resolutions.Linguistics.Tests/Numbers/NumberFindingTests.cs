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
    [InlineData("hi", "१२ और १,२५०.५", "12 1250.5")]
    [InlineData("es", "1.250,5 y 1 250 y veinte", "1250.5 1250")]
    [InlineData("de", "1.250.000 und 3,5 % und US$ 5", "1250000 3.5 5")]
    [InlineData("de", "3. Der Rat, 4) fordert", "4")]
    [InlineData("en", "$9999999999999999999999999999k", "9999999999999999999999999999")]
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
        NumberFinding.Find(Text, "fr").Select(found => found.Span.Of(Text)).ShouldBe(["1 250,5", "٣٠٪"]);
    }

    [Fact]
    public void Any_text_yields_spans_in_order_without_overlap_and_within_it() =>
        Prop.ForAll(
                Gen.OneOf(Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get))
                    .ListOf()
                    .Select(string.Concat)
                    .ToArbitrary(),
                text =>
                {
                    foreach (var language in (string[])["fr", "en", "ar", "es", "hi", "und"])
                    {
                        var end = 0;
                        foreach (var (span, _, kind, currency) in NumberFinding.Find(text, language))
                        {
                            span.Start.ShouldBeGreaterThanOrEqualTo(end, text);
                            span.End.ShouldBeInRange(span.Start + 1, text.Length, text);
                            (currency is not null).ShouldBe(kind == NumberKind.Money);
                            end = span.End;
                        }
                    }
                }
            )
            .Holds(1000);

    // What numbers are made of, and what breaks them.
    private static readonly string[] Pieces =
    [
        .. "0 7 12 250 1250 2018 ٣ ٥٠ १२ １ , . ' / - − – ( ) % ٪ ٫ ٬ ، ½ ° $ € k M US$ EUR \u0301 \u0640 \u200F \uD83C \uDF0A".Split(
            ' '
        ),
        .. "un une deux neuf vingt vingts cent cents mille million millions et demi tiers quart moitié premier ministre première XVIe VII de d".Split(
            ' '
        ),
        .. "a one two fifth first second hundred thousand billion and half third thirds quarters dozen of st per cent dollars".Split(
            ' '
        ),
        .. "واحد وأحد خمسة عشر وعشرون مائة المائة ألف ألفا وألفان آلاف مليون ونصف ثلثا أرباع الثانية والخمسين بعد و في للخمسين دولار أمريكي".Split(
            ' '
        ),
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\u202F",
        "\u00AD",
    ];
}
