using FsCheck.Fluent;
using Resolutions.Ingesting.Readers.PlainText;
using Resolutions.Linguistics.Formulas;
using Resolutions.Model;

namespace Resolutions.Segmenting.Tests;

public sealed class FormulaTests
{
    private const string Resolution = """
        Resolution on the lamps of the northern coast

        The Council of Lamp Towns,

        Recalling
        with concern its report on lamps, and noting that three are dark,

        1. COMMENDS the keepers, and CALLS UPON towns to help them;

        2. Requests the Secretary to count the lamps:

        (a) on the coast, which reminds and urges sailors;

        (b) on the islands;

        3. Thanks the towns for their gifts and decides to meet again.

        The Secretary General
        """;

    [Fact]
    public void A_clause_carries_every_formula_that_its_body_says() =>
        Of("op1").ShouldBe("commend COMMENDS, call CALLS UPON");

    [Fact]
    public void A_second_verb_near_the_first_is_a_formula_in_lower_case() =>
        Of("op3").ShouldBe("thank Thanks, decide decides");

    [Fact]
    public void A_verb_that_others_are_subject_of_is_none() => Of("op2.a").ShouldBe("(request Requests)");

    [Fact]
    public void A_clause_without_a_formula_has_its_parents() => Of("op2.b").ShouldBe("(request Requests)");

    [Fact]
    public void A_formula_over_two_lines_is_found_where_it_stands() =>
        Of("pp1").ShouldStartWith("recall Recalling, note noting");

    [Fact]
    public void Titles_and_signatures_have_none()
    {
        Of("title").ShouldBe("");
        Of("signature").ShouldBe("");
    }

    [Theory]
    [InlineData(
        "fr",
        "1. Remercie la Directrice de son rapport et prend acte de l'étude ;",
        "thank Remercie, take-note prend acte"
    )]
    [InlineData("fr", "1. Prie la commission qui exhorte les villes et demande du bois ;", "request Prie")]
    [InlineData("fr", "1. Décide de garder le feu ; prie les villes d'y veiller ;", "decide Décide, request prie")]
    [InlineData("ar", "1- يدين إطفاء المنارات، ويطالب بإيقادها؛", "condemn يدين, call ويطالب")]
    [InlineData("ar", "1- يدعو البلديات إلى أن تنشر خرائطها وتدعم حراسها؛", "invite يدعو")]
    public void Coordinated_verbs_are_told_from_those_of_others(string language, string clause, string formulas)
    {
        var text = Segment($"{clause}\n\n{clause.Replace('1', '2')}", new() { Language = language });
        Write(text.Characters, text.Clauses.First(found => found.Kind == ClauseKind.Operative)).ShouldBe(formulas);
    }

    [Fact]
    public void An_infinitive_is_a_formula_under_words_that_decide()
    {
        var characters =
            "Resolution on reeds\n\nThe Council,\n\nRecalling its reeds,\n\nRESOLVES:\n\n(1) To urge towns to plant reeds.\n\n(2) To thank the planters.";
        var clauses = Segment(characters, new()).Clauses.Where(clause => clause.Kind == ClauseKind.Operative).ToList();
        clauses.Select(clause => Write(characters, clause)).ShouldBe(["urge To urge", "thank To thank"]);
    }

    [Theory]
    [InlineData("Marvelling", ClauseKind.Preambular)]
    [InlineData("Deeply awed", ClauseKind.Preambular)]
    public void What_is_in_italics_at_the_head_tells_a_recital_by_its_form(string head, ClauseKind kind)
    {
        var characters =
            "Resolution on reeds\n\nThe Council,\n\nRecalling its reeds and its lakes of old,\n\nUrges towns to plant reeds;\n\n"
            + $"{head} at the reeds of the lower valley,\n\nThanks the planters.";
        var start = characters.IndexOf(head, StringComparison.Ordinal);
        List<Block> blocks =
        [
            .. PlainTextBlocks.Find(characters),
            new(BlockKind.Emphasis, new(start, start + head.Length)),
        ];
        var clauses = Segmenter.Segment(characters, blocks).Texts[0].Clauses;
        clauses.First(clause => clause.Content.StartsWith(head, StringComparison.Ordinal)).Kind.ShouldBe(kind);
    }

    [Fact]
    public void A_formula_stands_in_its_clause() =>
        Prop.ForAll(
                ArbitraryTexts.Texts,
                characters =>
                    Segmenter
                        .Segment(characters, PlainTextBlocks.Find(characters))
                        .Texts.SelectMany(text => text.Clauses)
                        .ShouldAllBe(clause => clause.Formulas.All(formula => StandsIn(clause, formula)))
            )
            .Holds(200);

    private static bool StandsIn(SegmentedClause clause, ClauseFormula formula) =>
        formula.IsInherited
        || (
            formula.Span.Start >= clause.Spans[0].Start
            && formula.Span.End <= clause.Spans[^1].End
            && !formula.Span.IsEmpty
        );

    private static string Of(string address)
    {
        var text = Segment(Resolution, new());
        return Write(Resolution, text.Clauses.First(clause => clause.Address == address));
    }

    private static (string Characters, IReadOnlyList<SegmentedClause> Clauses) Segment(
        string characters,
        TextStatements stated
    ) => (characters, Segmenter.Segment(characters, PlainTextBlocks.Find(characters), stated).Texts[0].Clauses);

    private static string Write(string characters, SegmentedClause clause) =>
        string.Join(", ", clause.Formulas.Select(formula => Write(characters, formula)));

    private static string Write(string characters, ClauseFormula formula)
    {
        var words = string.Join(' ', formula.Span.Of(characters).Split());
        var told = $"{Illocutions.CodeOf(formula.Illocution)} {words}";
        return formula.IsInherited ? $"({told})" : told;
    }
}
