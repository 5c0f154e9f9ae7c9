using Resolutions.Linguistics.Stems;

namespace Resolutions.Linguistics.Tests.Stems;

public sealed class EnglishStemsTests
{
    [Fact]
    public void Words_of_every_ending_have_the_stem_that_is_published_or_noted()
    {
        var rows = GoldenTable.Rows("english-stems.tsv");
        rows.Count.ShouldBeGreaterThan(400);
        rows.Select(row => (Word: row[0], Stem: Stemming.StemOf(row[0], "en"), Expected: row[1]))
            .Where(row => row.Stem != row.Expected)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("decide", "decides", "decided", "deciding")]
    [InlineData("recommend", "recommends", "recommended", "recommendation", "recommendations")]
    [InlineData("condemn", "condemns", "condemned", "condemning", "condemnation")]
    [InlineData("policy", "policies")]
    [InlineData("party", "parties")]
    [InlineData("nation", "nations", "national", "nationally")]
    [InlineData("hold", "holds", "held", "holding")]
    [InlineData("take", "took", "taken", "taking")]
    [InlineData("send", "sent")]
    [InlineData("woman", "women")]
    [InlineData("fisherman", "fishermen")]
    [InlineData("gas", "gases")]
    [InlineData("organise", "organize", "organisation", "organizations")]
    [InlineData("crisis", "crises")]
    [InlineData("strong", "stronger", "strongest")]
    public void Forms_of_a_word_have_one_stem(params string[] forms) =>
        forms.Select(form => Stemming.StemOf(form, "en")).Distinct().Count().ShouldBe(1);

    [Theory]
    [InlineData("international", "internal")]
    [InlineData("general", "generation")]
    [InlineData("university", "universal")]
    [InlineData("community", "communist")]
    [InlineData("policy", "police")]
    [InlineData("news", "new")]
    [InlineData("important", "import")]
    [InlineData("authority", "author")]
    [InlineData("customs", "custom")]
    [InlineData("arms", "arm")]
    [InlineData("responsible", "response")]
    [InlineData("relatives", "related")]
    [InlineData("conference", "confer")]
    [InlineData("emergency", "emerge")]
    [InlineData("organic", "organization")]
    [InlineData("minority", "minor")]
    public void Words_that_only_look_alike_have_two(string word, string other) =>
        Stemming.StemOf(word, "en").ShouldNotBe(Stemming.StemOf(other, "en"));

    [Theory]
    [InlineData("people's", "peopl")]
    [InlineData("states'", "state")]
    [InlineData("DECISIONS", "decis")]
    [InlineData("résumés", "resum")]
    [InlineData("is", "is")]
    [InlineData("a", "a")]
    public void Possessives_case_and_accents_do_not_matter(string word, string stem) =>
        Stemming.StemOf(word, "en-GB").ShouldBe(stem);
}
