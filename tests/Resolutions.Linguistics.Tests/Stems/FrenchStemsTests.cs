using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Stems;

namespace Resolutions.Linguistics.Tests.Stems;

public sealed class FrenchStemsTests
{
    // The others are past historics, imperfect subjunctives and a few short words.
    private const double ShareOfUnaccented = 0.94;

    [Fact]
    public void Words_of_every_ending_have_the_stem_that_is_published_or_noted()
    {
        var rows = GoldenTable.Rows("french-stems.tsv");
        rows.Count.ShouldBeGreaterThan(400);
        rows.Select(row => (Word: row[0], Stem: Stemming.StemOf(row[0], "fr"), Expected: row[1]))
            .Where(row => row.Stem != row.Expected)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("décide", "décidé", "décidée", "décider", "décidant")]
    [InlineData("national", "nationale", "nationaux", "nationales", "nationalité")]
    [InlineData("français", "française", "françaises", "Français")]
    [InlineData("libanais", "libanaise")]
    [InlineData("régional", "régionaux", "régionale")]
    [InlineData("réunir", "réuni", "réunis", "réunissant")]
    [InlineData("premier", "première", "premières")]
    [InlineData("bijou", "bijoux")]
    [InlineData("détruire", "détruit", "détruites", "détruisent", "DETRUIT")]
    [InlineData("suspendre", "suspendu", "suspendues", "suspendent")]
    [InlineData("maintenir", "maintient", "maintiennent", "maintenus")]
    [InlineData("priver", "prive", "privent", "privé", "priveront")]
    [InlineData("ramener", "ramène", "ramènent")]
    [InlineData("bénéficier", "bénéficie", "bénéficient", "bénéficié")]
    [InlineData("identifier", "identifie", "identifient")]
    [InlineData("confirmer", "confirment", "confirmé")]
    [InlineData("président", "présidents")]
    [InlineData("loi", "lois", "LOIS")]
    [InlineData("enjeu", "enjeux")]
    [InlineData("danger", "dangers")]
    [InlineData("étranger", "étrangers", "étrangère", "étrangères")]
    [InlineData("commission", "commissions")]
    [InlineData("religion", "religions")]
    [InlineData("conflit", "conflits")]
    [InlineData("scénario", "scénarios")]
    [InlineData("individu", "individus")]
    [InlineData("actif", "active", "actifs", "actives")]
    [InlineData("petit", "petite", "petits", "petites")]
    public void Forms_of_a_word_have_one_stem(params string[] forms) =>
        forms.Select(form => Stemming.StemOf(form, "fr")).Distinct().Count().ShouldBe(1);

    [Theory]
    [InlineData("SÉCURITÉ", "SECURITE")]
    [InlineData("ÉTATS", "ETATS")]
    [InlineData("DÉCIDÉ", "DECIDE")]
    [InlineData("ADOPTÉE", "ADOPTEE")]
    [InlineData("RÉFUGIÉS", "REFUGIES")]
    [InlineData("PREMIÈRE", "PREMIERE")]
    [InlineData("PARTICULIÈREMENT", "PARTICULIEREMENT")]
    [InlineData("PROGRÈS", "PROGRES")]
    [InlineData("ARRÊTÉ", "ARRETE")]
    [InlineData("EMPLOYÉS", "EMPLOYES")]
    [InlineData("QUALIFIÉ", "QUALIFIE")]
    [InlineData("CONTINUITÉ", "CONTINUITE")]
    [InlineData("ÉGOÏSTE", "EGOISTE")]
    [InlineData("RECONNAÎT", "RECONNAIT")]
    public void Capitals_without_accents_have_the_stem_of_those_with(string accented, string bare) =>
        Stemming.StemOf(bare, "fr").ShouldBe(Stemming.StemOf(accented, "fr"));

    [Theory]
    [InlineData("visite", "visiter")]
    [InlineData("facilite", "faciliter")]
    [InlineData("conduite", "conduites")]
    [InlineData("explicite", "explicitement")]
    [InlineData("tripartite", "tripartites")]
    [InlineData("parties", "partie")]
    [InlineData("textes", "texte")]
    public void Words_that_are_written_without_keep_their_stem(string word, string form) =>
        Stemming.StemOf(word, "fr").ShouldBe(Stemming.StemOf(form, "fr"));

    [Theory]
    [InlineData("loyer", "loi")]
    [InlineData("foyer", "foi")]
    [InlineData("communions", "commun")]
    [InlineData("refus", "refuge")]
    [InlineData("parent", "parer")]
    [InlineData("univers", "université")]
    [InlineData("fonds", "fondement")]
    [InlineData("environnement", "environ")]
    [InlineData("résolution", "résolument")]
    [InlineData("important", "importer")]
    [InlineData("marché", "marche")]
    [InlineData("accord", "accorder")]
    [InlineData("mars", "marée")]
    [InlineData("mère", "mer")]
    [InlineData("sûr", "sur")]
    [InlineData("publication", "publique")]
    [InlineData("objectif", "objection")]
    [InlineData("communication", "commun")]
    public void Words_that_only_look_alike_have_two(string word, string other) =>
        Stemming.StemOf(word, "fr").ShouldNotBe(Stemming.StemOf(other, "fr"));

    [Fact]
    public void Most_accented_words_have_the_same_stem_without_accents()
    {
        var accented = GoldenTable
            .Rows("french-stems.tsv")
            .Select(row => row[0])
            .Where(word => FoldedText.Fold(word) != word)
            .ToList();

        var same = accented.Count(word => Stemming.StemOf(FoldedText.Fold(word), "fr") == Stemming.StemOf(word, "fr"));

        (same / (double)accented.Count).ShouldBeGreaterThan(ShareOfUnaccented);
    }

    [Theory]
    [InlineData("l'accord", "accord")]
    [InlineData("qu'elle", "elle")]
    [InlineData("aujourd'hui", "aujourd'hui")]
    [InlineData("à", "a")]
    [InlineData("œuvres", "oeuvr")]
    public void Elisions_ligatures_and_short_words_are_sane(string word, string stem) =>
        Stemming.StemOf(word, "fr").ShouldBe(stem);
}
