using Resolutions.Linguistics.Formulas;
using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Tests.Formulas;

public sealed class FormularyTests
{
    [Theory]
    [InlineData("fr", "Préoccupées par les crues")]
    [InlineData("fr", "PREOCCUPE par les crues")]
    [InlineData("fr", "Nous félicitant des progrès")]
    [InlineData("fr", "Tenant également compte des besoins")]
    [InlineData("fr", "Gardant présentes à l'esprit ses résolutions")]
    [InlineData("fr", "Décidée à agir")]
    [InlineData("fr", "Ayant adopté son règlement")]
    [InlineData("fr", "Tout en saluant les efforts")]
    [InlineData("en", "Having been informed of the flood")]
    [InlineData("en", "Being deeply concerned at the delay")]
    [InlineData("en", "Determined to act")]
    [InlineData("en", "Expressing its deep and growing concern")]
    [InlineData("en", "Realising that lamps go out")]
    [InlineData("ar", "وإذ لا يزال يساوره القلق")]
    [InlineData("ar", "وإذ تبتكر حلولا")]
    [InlineData("ar", "مُدركةً أهمية المنارات")]
    [InlineData("ar", "مستذكرين ميثاق الاتحاد")]
    [InlineData("ar", "وتأكيدًا على ما سبق")]
    [InlineData("ar", "ولما كان الضوء حقا")]
    [InlineData("ar", "وقد نظر في التقرير")]
    public void Participles_adjectives_and_verbal_nouns_open_recitals(string language, string text) =>
        Role(language, text).ShouldBe(FormulaRole.Preambular);

    [Theory]
    [InlineData("fr", "DECIDE de se réunir")]
    [InlineData("fr", "S'engagent à payer")]
    [InlineData("fr", "Nous nous réjouissons de l'accord")]
    [InlineData("fr", "Fait également siennes les conclusions")]
    [InlineData("en", "Solemnly reaffirm the freedom of the lakes")]
    [InlineData("en", "Be it further resolved that towns meet")]
    [InlineData("en", "Calls once again upon all towns")]
    [InlineData("ar", "تقرر إنشاء لجنة")]
    [InlineData("ar", "ونهيب بالبلديات")]
    [InlineData("ar", "يعرب المؤتمر مجددا عن قلقه")]
    public void Finite_verbs_in_the_present_open_what_is_resolved(string language, string text) =>
        Role(language, text).ShouldBe(FormulaRole.Operative);

    [Theory]
    [InlineData("fr", "A décidé de se réunir")]
    [InlineData("en", "Has decided to meet")]
    [InlineData("ar", "وأدان الاعتداء")]
    [InlineData("ar", "أقرت الخطة")]
    public void The_perfect_reports_what_was_resolved(string language, string text) =>
        Role(language, text).ShouldBe(FormulaRole.Reported);

    [Theory]
    [InlineData("fr", "D'inviter les villes")]
    [InlineData("en", "To invite the towns")]
    [InlineData("ar", "دعوة الدول الأعضاء")]
    public void A_verb_without_a_subject_is_no_more_than_nominal(string language, string text) =>
        Role(language, text).ShouldBe(FormulaRole.Nominal);

    [Fact]
    public void An_accent_tells_a_participle_from_a_finite_verb()
    {
        Role("fr", "Décide d'agir").ShouldBe(FormulaRole.Operative);
        Role("fr", "Décidé à agir").ShouldBe(FormulaRole.Preambular);
    }

    [Fact]
    public void Every_pattern_is_written_out()
    {
        foreach (var language in new[] { "fr", "en", "ar" })
        {
            var entries = Formulary.Of(language)!.Entries;
            entries.ShouldAllBe(entry => entry.Phrase.Length > 0);
            entries.ShouldAllBe(entry => !entry.Phrase.Any(c => c == '{' || c == '(' || c == '['));
        }
    }

    private static FormulaRole? Role(string language, string text) =>
        OpeningReading.Read(Formulary.Of(language)!, Words.Of(text), 0, LeadIns.Adverbs | LeadIns.Subjects)?.Role;
}
