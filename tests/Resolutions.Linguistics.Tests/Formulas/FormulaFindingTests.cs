using Resolutions.Linguistics.Formulas;
using Resolutions.Model;

namespace Resolutions.Linguistics.Tests.Formulas;

public sealed class FormulaFindingTests
{
    [Theory]
    [InlineData("fr", "Rappelant la Charte du 3 mars 1998,", "Recall", "Rappelant")]
    [InlineData("fr", "3. PRIE le Secrétaire de faire rapport ;", "Request", "PRIE")]
    [InlineData("fr", "- 4. Engage instamment les États à payer ;", "Urge", "Engage instamment")]
    [InlineData("fr", "b) Se félicite de l’accord ;", "Welcome", "Se félicite")]
    [InlineData("fr", "REAFFIRME sa résolution ;", "Reaffirm", "REAFFIRME")]
    [InlineData("fr", "et s’inquiétant des crues,", "Concern", "et s’inquiétant")]
    [InlineData("fr", "Profondément préoccupée par la crue,", "Concern", "Profondément préoccupée")]
    [InlineData(
        "fr",
        "Constatant avec une vive préoccupation que",
        "Concern",
        "Constatant avec une vive préoccupation"
    )]
    [InlineData("fr", "8. Décide de rester saisi de la question.", "RemainSeized", "Décide de rester saisi")]
    [InlineData("fr", "« Invite les villes", "Invite", "Invite")]
    [InlineData("en", "Recalling also its resolution", "Recall", "Recalling")]
    [InlineData("en", "OP5 Strongly condemns the theft", "Condemn", "Strongly condemns")]
    [InlineData("en", "12. Calls upon all States", "Call", "Calls upon")]
    [InlineData("en", "(iv) takes note of the report", "TakeNote", "takes note")]
    [InlineData("en", "Noting with deep concern that", "Concern", "Noting with deep concern")]
    [InlineData("en", "Also requests the Secretary", "Request", "Also requests")]
    [InlineData("en", "and encourages the cities", "Encourage", "and encourages")]
    [InlineData("en", "The Council decides to meet", "Decide", "The Council decides")]
    [InlineData("en", "Bearing in mind the needs", "BearInMind", "Bearing in mind")]
    [InlineData("ar", "وإذ يشير إلى الميثاق،", "Recall", "وإذ يشير إلى")]
    [InlineData("ar", "وإذ يساوره بالغ القلق لأن", "Concern", "وإذ يساوره بالغ القلق")]
    [InlineData("ar", "٦- يطلب إلى الأمين التنفيذي", "Request", "يطلب إلى")]
    [InlineData("ar", "3. تُؤكِّد من جديد التزامها", "Reaffirm", "تُؤكِّد من جديد")]
    [InlineData("ar", "(ب) وتهيب بالدول", "Appeal", "وتهيب")]
    [InlineData("ar", "يعرب عن تقديره للأمانة", "ExpressAppreciation", "يعرب عن تقديره")]
    [InlineData("ar", "واقتناعا منه بأنه", "Convinced", "واقتناعا منه")]
    [InlineData("ar", "٧- يقرر أن يبقي المسألة قيد نظره.", "RemainSeized", "يقرر أن يبقي المسألة")]
    [InlineData("ar", "يُشيد بالجهود", "Commend", "يُشيد")]
    public void The_longest_formula_at_the_head_tells_what_a_clause_does(
        string language,
        string text,
        string illocution,
        string formula
    )
    {
        var found = FormulaFinding.AtHead(text, language).ShouldNotBeNull();
        found.Illocution.ToString().ShouldBe(illocution);
        found.Span.Of(text).ShouldBe(formula);
    }

    [Theory]
    [InlineData("fr", "Le Conseil des États riverains,")]
    [InlineData("fr", "Les États ont décidé de payer.")]
    [InlineData("en", "Water levels, every fifteen minutes;")]
    [InlineData("en", "3.")]
    [InlineData("en", "")]
    [InlineData("ar", "مناسيب المياه، كل خمس عشرة دقيقة؛")]
    [InlineData("und", "Decides to meet")]
    public void Where_no_formula_opens_a_clause_none_is_found(string language, string text) =>
        FormulaFinding.AtHead(text, language).ShouldBeNull();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("ar")]
    public void Every_illocution_has_formulas_and_a_code(string language)
    {
        var told = Formulary.Of(language)!.Entries.Select(entry => entry.Illocution).OfType<Illocution>().ToHashSet();
        Enum.GetValues<Illocution>().ShouldBe(told, ignoreOrder: true);
        Illocutions.CodeOf(Illocution.TakeNote).ShouldBe("take-note");
    }

    [Theory]
    [InlineData(Illocution.Request, Illocution.Urge, true)]
    [InlineData(Illocution.Note, Illocution.TakeNote, true)]
    [InlineData(Illocution.Affirm, Illocution.Emphasise, true)]
    [InlineData(Illocution.Thank, Illocution.Condemn, false)]
    [InlineData(Illocution.Request, Illocution.Decide, false)]
    public void Illocutions_are_near_both_ways_or_not_at_all(Illocution one, Illocution other, bool areNear)
    {
        Illocutions.AreNear(one, other).ShouldBe(areNear);
        Illocutions.AreNear(other, one).ShouldBe(areNear);
    }
}
