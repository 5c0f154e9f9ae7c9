using Resolutions.Linguistics.Lexicons;
using Resolutions.Linguistics.Lexicons.Checking;
using Resolutions.Linguistics.Lexicons.Sources;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Tests.Lexicons;

/// <summary>Holds the tables that come with the lexicon to their rules, whatever tables there are.</summary>
public sealed class BuiltInLexiconTests
{
    private const int LeastConcepts = 4_000;

    // What a failing test names of many: enough to begin with.
    private const int MostNamed = 20;

    private static readonly Lexicon BuiltIn = Lexicon.BuiltIn;

    [Fact]
    public void The_tables_have_no_faults() =>
        TableChecking
            .OfBuiltIn()
            .Faults.Select(fault =>
                $"{fault.File}:{fault.Line}:{fault.Column} {fault.Code} {string.Join(", ", fault.Arguments)}"
            )
            .Take(MostNamed)
            .ShouldBeEmpty();

    [Fact]
    public void There_are_thousands_of_concepts()
    {
        SkipWithoutTables();
        OfDomains().Count().ShouldBeGreaterThanOrEqualTo(LeastConcepts);
    }

    [Fact]
    public void Every_concept_has_terms_in_each_language() =>
        OfDomains()
            .Where(entry => BuiltIn.Languages.Any(language => entry.Concept.TermsIn(language).Count == 0))
            .Select(entry => entry.Concept.Origin.ToString())
            .ShouldBeEmpty();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public void Every_term_is_found_by_its_own_stems(string language) =>
        BuiltIn
            .Concepts.Index()
            .SelectMany(entry => entry.Item.TermsIn(language).Select(term => (entry.Index, entry.Item, Term: term)))
            .Where(entry => !BuiltIn.Lookup(entry.Term, language).Contains(entry.Index))
            .Select(entry => $"{entry.Item.Origin} {entry.Term}")
            .Take(MostNamed)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public void Every_lemma_is_found_in_a_text_that_is_nothing_else(string language) =>
        OfDomains()
            .Select(entry => (entry.Index, entry.Concept, Lemma: entry.Concept.TermsIn(language)[0]))
            .Where(entry => !FoundIn(entry.Lemma, language).Contains(entry.Index))
            .Select(entry => $"{entry.Concept.Origin} {entry.Lemma}")
            .Take(MostNamed)
            .ShouldBeEmpty();

    [Fact]
    public void A_formula_stands_in_the_formulary_alone()
    {
        OfDomains()
            .Where(entry => IsPhrase(entry.Concept) && FormulasOf(entry.Concept).Any())
            .Select(entry => $"{entry.Concept.Origin} {entry.Concept.TermsIn("en")[0]}")
            .ShouldBeEmpty();

        // A verb alone is a word of the language, and a connective stands anywhere; what is more is a formula.
        static bool IsPhrase(Concept concept) =>
            concept.PartOfSpeech != PartOfSpeech.Adverb
            && concept.TermsIn("en")[0].Contains(' ', StringComparison.Ordinal)
            && concept.TermsIn("fr")[0].Contains(' ', StringComparison.Ordinal);

        // Those of which its lemmas are phrases in each language.
        static IEnumerable<int> FormulasOf(Concept concept) =>
            Shared(concept.TermsIn("en")[0], concept.TermsIn("fr")[0], concept.TermsIn("ar")[0])
                .Where(other => BuiltIn.Concepts[other].Illocution is not null);
    }

    [Theory]
    [InlineData("OIC", "OCI", "منظمة التعاون الإسلامي")]
    [InlineData("OSCE", "OSCE", "منظمة الأمن والتعاون في أوروبا")]
    [InlineData("ICRC", "CICR", "اللجنة الدولية للصليب الأحمر")]
    [InlineData("Norway", "Norvège", "النرويج")]
    [InlineData("March", "mars", "آذار")]
    [InlineData("takes note", "prend acte", "تحيط علما")]
    public void Names_and_formulas_have_one_concept(string english, string french, string arabic) =>
        Shared(english, french, arabic).ShouldNotBeEmpty();

    [Theory]
    [InlineData("resolution", "résolution", "قرار")]
    [InlineData("right", "droit", "حق")]
    [InlineData("rights", "droits", "حقوق")]
    [InlineData("State", "État", "دولة")]
    [InlineData("states", "états", "دول")]
    [InlineData("human rights", "droits de l'homme", "حقوق الإنسان")]
    [InlineData("condemns", "condamne", "تدين")]
    [InlineData("condemned", "condamné", "أدانت")]
    [InlineData("security", "SECURITE", "الأمن")]
    public void Words_of_resolutions_have_one_concept(string english, string french, string arabic)
    {
        SkipWithoutTables();
        Shared(english, french, arabic).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_index_is_that_of_the_tables_and_the_stemmers()
    {
        SkipWithoutTables();
        using var kept = typeof(Lexicon).Assembly.GetManifestResourceStream("lexicon.index");
        var advice =
            "Write it anew: dotnet run generate-index.cs lexicon.index, in src/Resolutions.Linguistics/Lexicons.";
        kept.ShouldNotBeNull(advice);
        using var bytes = new MemoryStream();
        kept.CopyTo(bytes);
        using var anew = new MemoryStream();
        Lexicon.WriteIndex(anew);
        anew.ToArray().AsSpan().SequenceEqual(bytes.ToArray()).ShouldBeTrue(advice);
    }

    private static IEnumerable<(int Index, Concept Concept)> OfDomains() =>
        BuiltIn
            .Concepts.Index()
            .Where(entry => entry.Item.Origin.File.StartsWith("Lexicons/Domains/", StringComparison.Ordinal));

    private static IEnumerable<int> FoundIn(string text, string language) =>
        BuiltIn.Find(text, TokenFinding.Find(text, language), language).SelectMany(term => term.Concepts.ToArray());

    private static IEnumerable<int> Shared(string english, string french, string arabic) =>
        BuiltIn.Lookup(english, "en").Intersect(BuiltIn.Lookup(french, "fr")).Intersect(BuiltIn.Lookup(arabic, "ar"));

    private static void SkipWithoutTables() =>
        Assert.SkipWhen(BuiltInConcepts.TableNames().Count == 0, "There are no tables of domains yet.");
}
