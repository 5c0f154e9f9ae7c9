using System.Text.Json;

namespace Resolutions.Cli.Tests.Lexicons;

public sealed class LookupCommandTests : IDisposable
{
    private readonly Folder _folder = new();

    [Theory]
    [InlineData("OIC")]
    [InlineData("منظمة التعاون الإسلامي")]
    [InlineData("organisation de la cooperation islamique")]
    public void A_term_of_any_language_shows_its_concept_in_all(string phrase)
    {
        var (code, output, errors) = LexiconRun.Of("lookup", phrase);
        code.ShouldBe(0, errors);
        output.ShouldContain("Organisation of Islamic Cooperation");
        output.ShouldContain("Organisation de la coopération islamique");
        output.ShouldContain("منظمة التعاون الإسلامي");
        output.ShouldContain("Lexicons/Domains/organisations.tsv:");
    }

    [Fact]
    public void A_formula_shows_what_it_does() =>
        LexiconRun.Of("lookup", "takes note").Output.ShouldContain("(take-note)");

    [Fact]
    public void Several_words_are_one_phrase_where_they_make_a_term()
    {
        LexiconRun.Of("lookup", "United", "Nations").Output.ShouldContain("الأمم المتحدة");
        var apart = LexiconRun.Of("lookup", "Norway", "Chad").Output;
        apart.ShouldContain("Norvège");
        apart.ShouldContain("Tchad");
    }

    [Fact]
    public void Programs_get_json()
    {
        using var json = JsonDocument.Parse(LexiconRun.Of("lookup", "OIC", "--format", "json").Output);
        var looked = json.RootElement[0];
        looked.GetProperty("phrase").GetString().ShouldBe("OIC");
        var body = looked.GetProperty("concepts").EnumerateArray().First(Is);
        body.GetProperty("as").EnumerateArray().Select(one => one.GetString()).ShouldContain("en");
        body.GetProperty("terms").GetProperty("ar")[0].GetString().ShouldBe("منظمة التعاون الإسلامي");

        static bool Is(JsonElement concept) => concept.GetProperty("domain").GetString() == "organisations";
    }

    [Fact]
    public void A_slip_gets_the_nearest_words_and_a_code()
    {
        var (code, output, _) = LexiconRun.Of("lookup", "Zaerbaïdjan");
        code.ShouldBe(1);
        output.ShouldContain("'Zaerbaïdjan' is not in the lexicon. Near it in spelling: Azerbaïdjan (fr)");
    }

    [Fact]
    public void A_phrase_that_is_none_shows_the_terms_in_it()
    {
        var (code, output, _) = LexiconRun.Of("lookup", "the lamps of Norway");
        code.ShouldBe(0);
        output.ShouldContain("Norway");
    }

    [Fact]
    public void Only_the_language_that_is_named_counts() =>
        LexiconRun.Of("lookup", "Norvège", "--language", "en").ExitCode.ShouldBe(1);

    [Fact]
    public void A_dictionary_of_ones_own_is_looked_up_too()
    {
        var file = _folder.Write("fr-en.dic", "quaxel dock @ quaxel flottant\n");
        var (code, output, errors) = LexiconRun.Of("lookup", "quaxels flottants", "--dictionary", file);
        code.ShouldBe(0, errors);
        output.ShouldContain("quaxel dock");
        output.ShouldContain($"{file}:1");
    }

    [Fact]
    public void A_dictionary_with_faults_is_told_and_nothing_is_looked_up()
    {
        var file = _folder.Write("fr-en.dic", "dock\n");
        var (code, output, errors) = LexiconRun.Of("lookup", "OIC", "--dictionary", file);
        code.ShouldBe(1);
        output.ShouldBeEmpty();
        errors.ShouldStartWith($"{file}:1: The line is no entry");
    }

    [Fact]
    public async Task Dictionaries_may_be_set_for_all_commands()
    {
        var first = _folder.Write("fr-en.dic", "quaxel dock @ quaxel flottant\n");
        var second = _folder.Write("mine.tsv", "n\tzorbel\tzorbelle\tزربل\n");
        var outcome = await CommandLine.RunAsync(
            null,
            ["lexicon", "lookup", "quaxel dock", "zorbelle"],
            ("RESOLUTIONS_DICTIONARIES", $"{first}; {second}")
        );
        outcome.ExitCode.ShouldBe(0, outcome.Errors);
        outcome.Output.ShouldContain("quaxel flottant");
        outcome.Output.ShouldContain("زربل");
    }

    public void Dispose() => _folder.Dispose();
}
