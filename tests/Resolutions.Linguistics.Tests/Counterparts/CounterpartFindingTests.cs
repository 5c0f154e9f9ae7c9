using FsCheck.Fluent;
using Resolutions.Linguistics.Counterparts;
using Resolutions.Linguistics.Lexicons;
using Resolutions.Linguistics.Tests.Lexicons;

namespace Resolutions.Linguistics.Tests.Counterparts;

public sealed class CounterpartFindingTests
{
    [Theory]
    [InlineData(
        "en",
        "repair the trawls",
        "fr",
        "réparer les chaluts",
        "repair/réparer Concept; trawls/chaluts Concept"
    )]
    [InlineData("en", "the rights of fishers", "ar", "حقوق الصيادين", "rights of fishers/حقوق الصيادين Concept")]
    [InlineData(
        "fr",
        "inspecte 12 chaluts",
        "ar",
        "تفتش ١٢ شبكة",
        "12/١٢ Number; inspecte/تفتش Concept; chaluts/شبكة Concept"
    )]
    [InlineData("en", "on 4 May 2021", "fr", "le 4 mai 2021", "4 May 2021/4 mai 2021 Date")]
    [InlineData("en", "on 4 May", "fr", "le 4 mai 2021", "4 May/4 mai 2021 Date")]
    [InlineData("en", "in PORT/2021/R.7", "ar", "في PORT/2021/R.7", "PORT/2021/R.7/PORT/2021/R.7 Symbol")]
    [InlineData("en", "under article 12", "ar", "بموجب المادة ١٢", "article 12/المادة ١٢ Symbol")]
    [InlineData(
        "en",
        "on 12 April and in article 5",
        "fr",
        "le 12 avril et au 5",
        "12 April/12 avril Date; 5/5 Number"
    )]
    [InlineData("en", "at Dorsane", "ar", "في دورسان", "Dorsane/دورسان Name")]
    [InlineData("en", "the capitainerie", "fr", "la capitainerie", "capitainerie/capitainerie Cognate")]
    [InlineData("en", "navigation", "fr", "navigations", "navigation/navigations Cognate")]
    public void Words_that_answer_each_other_are_found(
        string leftLanguage,
        string left,
        string rightLanguage,
        string right,
        string expected
    ) => Found(left, leftLanguage, right, rightLanguage).ShouldBe(expected.Split("; "), ignoreOrder: true);

    [Theory]
    [InlineData("on 4 May 2021", "le 5 mai 2021")]
    [InlineData("on 4 May 2021", "le 4 mai 2022")]
    [InlineData("12 vessels", "21 navires")]
    [InlineData("the trawls", "les phares")]
    [InlineData("station", "statue")]
    public void Words_that_do_not_are_not(string left, string right) => Found(left, "en", right, "fr").ShouldBeEmpty();

    [Fact]
    public void A_phrase_is_paired_word_by_word_where_the_other_text_has_no_phrase() =>
        Found("the rights of fishers", "en", "les pêcheurs et leurs droits", "fr")
            .ShouldBe(["fishers/pêcheurs Concept", "rights/droits Concept"], ignoreOrder: true);

    [Fact]
    public void Words_that_stand_twice_are_paired_in_their_order()
    {
        var pairs = CounterpartFinding.Find(
            "trawls here, trawls there",
            "en",
            "chaluts ici, chaluts là",
            "fr",
            Tables.Harbour
        );
        pairs.Select(pair => (pair.Left.Start, pair.Right.Start)).Order().ShouldBe([(0, 0), (13, 13)]);
    }

    [Fact]
    public void A_word_stands_in_one_pair_at_most() =>
        Found("trawls and trawls", "en", "un chalut", "fr").ShouldHaveSingleItem();

    [Fact]
    public void What_has_another_counterpart_leaves_a_word_to_what_has_none() =>
        Found(
                "crews and hands",
                "en",
                "équipes et hommes",
                "fr",
                Tables.Lexicon("n@crew@homme@طاقم", "n@crew@équipe@فريق", "n@hand@homme@بحار")
            )
            .ShouldBe(["crews/équipes Concept", "hands/hommes Concept"], ignoreOrder: true);

    [Fact]
    public void A_phrase_is_paired_word_by_word_where_other_words_answer_its_own() =>
        Found(
                "sees a swell",
                "en",
                "voir la houle",
                "fr",
                Tables.Lexicon("s@swell@voir la houle@موج", "n@swell@houle@موج", "v@see@voir@رأى")
            )
            .ShouldBe(["sees/voir Concept", "swell/houle Concept"], ignoreOrder: true);

    [Theory]
    [InlineData("accept the pilot", "قبل المرشد", true)]
    [InlineData("the pilots of all the harbours accept", "قبل الفجر ينتظر المرشد", false)]
    public void A_preposition_that_is_spelt_as_a_verb_is_one_only_in_its_place(
        string left,
        string right,
        bool isPair
    ) =>
        Found(left, "en", right, "ar", Tables.Lexicon("v@accept@accepter@قبل | يقبل"))
            .Any(pair => pair.StartsWith("accept/", StringComparison.Ordinal))
            .ShouldBe(isPair);

    [Fact]
    public void The_surest_come_first() =>
        CounterpartFinding
            .Find(
                "the Dorsane office repairs 12 trawls",
                "en",
                "le bureau de Dorsane répare 12 chaluts",
                "fr",
                Tables.Harbour
            )
            .Select(pair => pair.By)
            .ShouldBe([CounterpartKind.Number, CounterpartKind.Concept, CounterpartKind.Concept, CounterpartKind.Name]);

    [Fact]
    public void Texts_of_different_lexicons_are_not_compared() =>
        Should.Throw<ArgumentException>(() =>
            CounterpartFinding.Find(
                AnalysedText.Of("net", "en", Tables.Harbour),
                AnalysedText.Of("chalut", "fr", Tables.Lexicon("n@net@filet@شبكة"))
            )
        );

    [Fact]
    public void Whatever_the_texts_pairs_lie_in_them_and_do_not_overlap() =>
        Prop.ForAll<string[], string[]>(
                (left, right) =>
                {
                    var one = Text(left, ["trawls", "rights of fishers", "12", "4 May 2021", "R/12", "Dorsane"]);
                    var other = Text(right, ["chalut", "droits des pêcheurs", "12", "4 mai", "R/12", "حقوق", "دورسان"]);
                    foreach (var (a, b) in ((string, string)[])[("en", "fr"), ("fr", "ar"), ("ar", "und")])
                    {
                        var pairs = CounterpartFinding.Find(one, a, other, b, Tables.Harbour);
                        AreApart([.. pairs.Select(pair => (pair.Left.Start, pair.Left.End))], one.Length);
                        AreApart([.. pairs.Select(pair => (pair.Right.Start, pair.Right.End))], other.Length);
                    }
                }
            )
            .Holds();

    private static string Text(string[] noise, string[] known) =>
        string.Join(' ', noise.Select((word, index) => $"{word} {known[index % known.Length]}"));

    private static void AreApart(List<(int Start, int End)> spans, int length)
    {
        var end = 0;
        foreach (var span in spans.Order())
        {
            span.Start.ShouldBeGreaterThanOrEqualTo(end);
            span.End.ShouldBeGreaterThan(span.Start);
            end = span.End;
        }
        end.ShouldBeLessThanOrEqualTo(length);
    }

    private static IEnumerable<string> Found(
        string left,
        string leftLanguage,
        string right,
        string rightLanguage,
        Lexicon? lexicon = null
    ) =>
        CounterpartFinding
            .Find(left, leftLanguage, right, rightLanguage, lexicon ?? Tables.Harbour)
            .Select(pair => $"{pair.Left.Of(left)}/{pair.Right.Of(right)} {pair.By}");
}
