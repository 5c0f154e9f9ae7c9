using FsCheck.Fluent;
using Resolutions.Linguistics.Phrases;
using Resolutions.Linguistics.Places;

namespace Resolutions.Linguistics.Tests.Places;

public sealed class CountryNamesTests
{
    [Theory]
    [InlineData("Embassy of the Kingdom of Norway", "NO")]
    [InlineData("l'ambassade de l’Azerbaïdjan", "AZ")]
    [InlineData("سفارة المملكة المغربية", "MA")]
    [InlineData("the Embassy of South Africa", "ZA")]
    [InlineData("nowhere at all", null)]
    public void A_country_is_found_by_its_name_in_three_languages(string text, string? code) =>
        CountryNames.FindFirst(Words.Of(text), 0, 10)?.Value.Code.ShouldBe(code);

    [Theory]
    [InlineData("Côte d'Ivoire, the Ivory Coast", "CI CI")]
    [InlineData("ساحل العاج وكوت ديفوار", "CI CI")]
    [InlineData("Türkiye, Turkey, la Turquie, تركيا", "TR TR TR TR")]
    [InlineData("Czechia or the Czech Republic; la Tchéquie", "CZ CZ CZ")]
    [InlineData("Eswatini (Swaziland), Cabo Verde (Cape Verde)", "SZ SZ CV CV")]
    [InlineData("Russia, the Russian Federation, الاتحاد الروسي", "RU RU RU")]
    [InlineData("the State of Palestine and the Holy See", "PS VA")]
    [InlineData("l’État de Palestine et le Saint-Siège", "PS VA")]
    [InlineData("دولة فلسطين والكرسي الرسولي", "PS VA")]
    [InlineData("Democratic Republic of the Congo, Republic of the Congo, Congo", "CD CG CG")]
    [InlineData("Democratic People's Republic of Korea, Republic of Korea", "KP KR")]
    [InlineData("جمهورية كوريا الشعبية الديمقراطية وجمهورية كوريا", "KP KR")]
    [InlineData("Trinidad and Tobago, St. Lucia, Saint Lucia", "TT LC LC")]
    [InlineData("Papouasie-Nouvelle-Guinée, Guinée équatoriale, Guinée-Bissau, Guinée", "PG GQ GW GN")]
    [InlineData("the Niger, Nigeria, the Niger Delta", "NE NG")]
    [InlineData("Lake Chad, Chad, Gulf of Guinea", "TD")]
    public void Variants_and_long_forms_are_names_too(string text, string codes) => Codes(text).ShouldBe(codes);

    [Theory]
    [InlineData("the Kingdom of Norway", "Kingdom of Norway")]
    [InlineData("la République du Mali", "République du Mali")]
    [InlineData("la République d’Indonésie", "République d’Indonésie")]
    [InlineData("حكومة جمهورية العراق", "جمهورية العراق")]
    [InlineData("the United States of America", "United States of America")]
    [InlineData("الجمهورية الجزائرية الديمقراطية الشعبية", "الجمهورية الجزائرية الديمقراطية الشعبية")]
    public void A_long_form_is_one_name(string text, string name)
    {
        var words = Words.Of(text);
        var match = CountryNames.Find(words).ShouldHaveSingleItem();
        words.SpanOf(match.Index, match.Count).Of(text).ShouldBe(name);
    }

    [Theory]
    [InlineData("a turkey and some china On Monday", "")]
    [InlineData("turkey and china", "TR CN")]
    [InlineData("دعم مالي وإداري", "")]
    [InlineData("في مالي، وإلى جمهورية مالي", "ML ML")]
    [InlineData("بوركينا فاسو ومالي والنيجر", "BF ML NE")]
    public void A_word_that_only_looks_like_a_country_is_none(string text, string codes) => Codes(text).ShouldBe(codes);

    [Fact]
    public void Every_country_is_found_by_its_three_names()
    {
        CountryNames.All.Count.ShouldBeGreaterThan(240);
        foreach (var country in CountryNames.All)
        {
            foreach (var name in new[] { country.English, country.French, country.Arabic })
            {
                var behind = country.Code == "ML" ? "في " : "";
                Codes(behind + name).ShouldBe(country.Code, name);
            }
        }
    }

    [Fact]
    public void Any_text_yields_names_in_order_and_without_overlap() =>
        Prop.ForAll<string?, int>(
                (text, seed) =>
                {
                    string[] known =
                    [
                        "Norway",
                        "République",
                        "du",
                        "مالي",
                        "ومالي",
                        "Congo",
                        "of",
                        "في",
                        "جمهورية",
                        "Lake",
                        "Chad",
                    ];
                    var mixed = string.Join(' ', (text ?? "").Select((c, i) => $"{c} {known[(c + i) % known.Length]}"));
                    var found = CountryNames.Find(Words.Of($"{mixed} {seed}")).ToList();
                    return found
                        .Zip(found.Skip(1))
                        .All(pair => pair.First.Index + pair.First.Count <= pair.Second.Index);
                }
            )
            .Holds();

    private static string Codes(string text) =>
        string.Join(' ', CountryNames.Find(Words.Of(text)).Select(match => match.Value.Code));
}
