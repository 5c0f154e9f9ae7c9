using Resolutions.Model;

namespace Resolutions.Segmenting.Tests.Stating;

public sealed class StatementTests
{
    private const string Text = """
        UF/2021/4

        Resolution on oars

        The Union of Ferrymen,

        Recalling its decision of 5 March 2021,

        1. Requests two oars a boat;

        2. Decides to count them.

        Adopted on 9 March 2021
        """;

    [Fact]
    public void What_is_stated_beats_what_is_found_and_each_contradiction_is_told()
    {
        var stated = new TextStatements(
            IssuingBody: "OIC",
            Publisher: "Harbour News",
            DocumentType: DocumentType.Declaration,
            Title: "On the oars of boats",
            Symbol: "UF/2021/5",
            Date: new PartialDate(2022),
            Resolution: "uf-2021-5"
        );

        var cut = Segment(Text, stated);

        var text = cut.Texts.Single();
        text.IssuingBody!.Code.ShouldBe("OIC");
        text.IssuingBody.Names["fr"].ShouldNotBeNull();
        text.Publisher!.Code.ShouldBe("Harbour News");
        text.DocumentType.ShouldBe(DocumentType.Declaration);
        text.Title.ShouldBe("On the oars of boats");
        text.Symbol.ShouldBe("UF/2021/5");
        text.Date.ShouldBe(new PartialDate(2022));
        text.Resolution.ShouldBe("uf-2021-5");
        var told = cut.Diagnostics.Where(diagnostic => diagnostic.Code == "statement-contradicts").ToList();
        told.Select(diagnostic => diagnostic.Arguments[0])
            .ShouldBe(["body", "type", "title", "symbol", "date"], ignoreOrder: true);
        var title = told.Single(diagnostic => diagnostic.Arguments[0] == "title");
        title.Arguments.ShouldBe(["title", "On the oars of boats", "Resolution on oars"]);
        title.Span!.Value.Of(Text).ShouldBe("Resolution on oars");
    }

    [Fact]
    public void What_is_stated_in_other_letters_is_no_contradiction()
    {
        var stated = new TextStatements(
            Language: "en-GB",
            IssuingBody: "UNION OF FERRYMEN",
            Title: "RESOLUTION ON OARS",
            Symbol: "uf 2021-4",
            Date: new PartialDate(2021)
        );

        var cut = Segment(Text, stated);

        cut.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "statement-contradicts");
        var text = cut.Texts.Single();
        text.Language.ShouldBe("en-GB");
        text.Date.ShouldBe(new PartialDate(2021, 3, 9));
        text.Clauses.ShouldContain(clause => clause.Address == "op2");
    }

    [Fact]
    public void A_stated_language_is_cut_by_its_rules_whatever_the_words_look_like()
    {
        var cut = Segment(Text, new(Language: "fr"));

        cut.Texts.Single().Language.ShouldBe("fr");
        var told = cut.Diagnostics.Single(diagnostic => diagnostic.Code == "statement-contradicts");
        told.Arguments.ShouldBe(["language", "fr", "en"]);
    }

    [Theory]
    [InlineData("SI", "SI")]
    [InlineData("si", "SI")]
    [InlineData("Socialist International", "SI")]
    [InlineData("l'Internationale socialiste", "l'Internationale socialiste")]
    [InlineData("Internationale socialiste", "SI")]
    [InlineData("الاشتراكية الدولية", "SI")]
    [InlineData("League of Lakes", "League of Lakes")]
    public void A_body_may_be_stated_by_its_code_or_a_name_in_any_language(string stated, string code) =>
        Segment(Text, new(IssuingBody: stated)).Texts.Single().IssuingBody!.Code.ShouldBe(code);

    [Fact]
    public void A_hint_fills_what_is_missing_and_nothing_else()
    {
        const string bare = "1. Requests two oars a boat;\n\n2. Decides to count them.\n";
        var hinted = new TextStatements(
            Language: "fr",
            Title: "A page",
            Date: new PartialDate(2020),
            Publisher: "Harbour News"
        );

        var found = Segmenter.Segment(Text, [], null, hinted).Texts.Single();
        var missing = Segmenter.Segment(bare, [], null, hinted).Texts.Single();

        found.Language.ShouldBe("en");
        found.Title.ShouldBe("Resolution on oars");
        found.Date.ShouldBe(new PartialDate(2021, 3, 9));
        missing.Date.ShouldBe(new PartialDate(2020));
        missing.Publisher!.Code.ShouldBe("Harbour News");
    }

    [Fact]
    public void A_hinted_language_counts_only_where_none_can_be_told()
    {
        const string short_ = "Oars\n\n1. Boat.\n";

        Segmenter.Segment(short_, [], null, new(Language: "en")).Texts.Single().Language.ShouldBe("en");
        Segmenter.Segment(Text, [], null, new(Language: "ar")).Texts.Single().Language.ShouldBe("en");
    }

    private static Segmentation Segment(string text, TextStatements stated) => Segmenter.Segment(text, [], stated);
}
