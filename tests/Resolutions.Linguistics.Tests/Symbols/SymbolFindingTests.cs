using FsCheck;
using FsCheck.Fluent;
using Resolutions.Linguistics.Symbols;

namespace Resolutions.Linguistics.Tests.Symbols;

public class SymbolFindingTests
{
    private static readonly string[] Languages = ["fr", "en", "ar", "de", "und"];

    [Theory]
    [InlineData("its resolution 70/1", "sa résolution 70/1", "قرارها ٧٠/١")]
    [InlineData("resolution 822 (1993)", "la résolution 822 (1993)", "القرار ٨٢٢ (١٩٩٣)")]
    [InlineData("resolution 2625 (XXV)", "résolution 2625 (XXV)", "القرار 2625 (د-25)")]
    [InlineData("resolution 3201 (S-VI)", "résolution 3201 (S-VI)", "القرار 3201 (دإ-6)")]
    [InlineData("resolution ES-10/19", "résolution ES-10/19", "القرار دإط-10/19")]
    [InlineData("resolution 48/75 B", "résolution 48/75 B", "القرار 48/75 باء")]
    [InlineData("Resolution No. 10/37-POL", "Résolution n° 10/37-POL", "القرار رقم 10/37-س")]
    [InlineData("A/RES/70/1", "A/RES/70/1", "A/RES/70/1")]
    [InlineData("Article 5", "l'article 5", "المادة 5")]
    [InlineData("Article I", "l'article premier", "المادة الأولى")]
    [InlineData("Articles 5 and 6", "les articles 5 et 6", "المادتان 5 و6")]
    [InlineData("paragraph 3 (b)", "le paragraphe 3 b)", "الفقرة 3 (ب)")]
    [InlineData("paragraph 4 of Article 2", "le paragraphe 4 de l'article 2", "الفقرة 4 من المادة 2")]
    [InlineData("Chapter VII", "le Chapitre VII", "الفصل السابع")]
    [InlineData("its fifty-first session", "sa cinquante et unième session", "دورتها الحادية والخمسين")]
    [InlineData("the 51st regular session", "la 51e session ordinaire", "الدورة العادية الـ51")]
    [InlineData("the tenth special session", "la dixième session extraordinaire", "الدورة الاستثنائية العاشرة")]
    [InlineData("the third meeting", "la troisième réunion", "الاجتماع الثالث")]
    [InlineData(
        "the 14th Islamic Summit Conference",
        "la 14e Conférence islamique au sommet",
        "مؤتمر القمة الإسلامي الرابع عشر"
    )]
    public void A_key_is_the_same_in_all_languages(string english, string french, string arabic)
    {
        var keys = Keys(english, "en");
        keys.ShouldNotBeEmpty();
        Keys(french, "fr").ShouldBe(keys);
        Keys(arabic, "ar").ShouldBe(keys);
    }

    [Fact]
    public void The_parts_of_a_number_may_stand_in_either_order() =>
        Prop.ForAll(
                Gen.Choose(1, 999).ToArbitrary(),
                Gen.Choose(1, 999).ToArbitrary(),
                (first, second) =>
                    Keys($"القرار {first}/{second}", "ar").SequenceEqual(Keys($"resolution {second}/{first}", "en"))
            )
            .Holds();

    [Fact]
    public void A_symbol_that_is_written_is_read_back() =>
        Prop.ForAll(
                Written,
                written =>
                    SymbolFinding.Find($"see {written} and", "en") is [{ Kind: SymbolKind.Document } only]
                    && only.Key == written
                    && SymbolFinding.Find($"({written}),", "und") is [var same]
                    && same.Key == written
            )
            .Holds(cases: 500);

    [Fact]
    public void Any_text_yields_spans_within_it_in_order_and_without_overlap() =>
        Prop.ForAll(
                TextsOfAnyScript.Arbitrary,
                Gen.Elements(Languages).ToArbitrary(),
                (text, language) =>
                {
                    var written =
                        text + " A/RES/70/1 (1993), résolutions 70/1, Articles 5, القرار 1/2 - س (ق.إ)" + text;
                    var found = SymbolFinding.Find(written, language);
                    return found.All(one => one.Span.Start < one.Span.End && one.Span.End <= written.Length)
                        && found.All(one => one.Key.Length > 0)
                        && found.Zip(found.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
                }
            )
            .Holds(cases: 500);

    [Fact]
    public void Pieces_of_references_in_any_row_do_no_harm() =>
        Prop.ForAll(
                Gen.Elements(Languages).ToArbitrary(),
                Gen.Elements(
                        "A/|RES|/|70|1|(|)|1993|-|.|No.|n°|رقم|قرار|resolution|articles|المادة|5|,|and|و|(b)|ب)|VII|session|الدورة|fifty-first|الحادية|_|°|&|د-25|COM(2020)| ".Split(
                            '|'
                        )
                    )
                    .ListOf()
                    .Select(pieces => string.Concat(pieces))
                    .ToArbitrary(),
                (language, text) => SymbolFinding.Find(text, language).All(one => one.Span.Of(text).Length > 0)
            )
            .Holds(cases: 1000);

    private static Arbitrary<string> Written =>
        (
            from organ in Gen.Elements("A", "S", "E/CN.4", "OIC/CFM", "EX.CL", "TD/B")
            from type in Gen.Elements("", "RES/", "DEC/", "L.", "C.3/")
            from session in Gen.Choose(10, 2030)
            from number in Gen.Choose(1, 999)
            from ending in Gen.Elements("", "/ADD.1", "/REV.2", "/CORR.1")
            select $"{organ}/{type}{session}/{number}{ending}"
        ).ToArbitrary();

    private static IEnumerable<string> Keys(string text, string language) =>
        SymbolFinding.Find(text, language).Select(found => found.Key);
}
