using Resolutions.Linguistics.Lexicons.Terms;

namespace Resolutions.Linguistics.Tests.Lexicons;

public sealed class ConceptTests
{
    [Fact]
    public void Terms_stand_in_the_order_of_the_cell_with_their_plurals()
    {
        var harbour = Tables.Concepts("n@harbour | harbor@port@ميناء (ج موانئ) | مرفأ (ج مرافئ)")[0];
        harbour.TermsIn("en").ShouldBe(["harbour", "harbor"]);
        harbour.TermsIn("fr").ShouldBe(["port"]);
        harbour.TermsIn("ar").ShouldBe(["ميناء", "موانئ", "مرفأ", "مرافئ"]);
        harbour.TermsIn("es").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("شبكة (ج شباك، شبكات)", "شبكة/شباك/شبكات")]
    [InlineData("مبدأ (ج مبادئ) توجيهي", "مبدأ توجيهي/مبادئ توجيهي")]
    [InlineData("ميناء (ج موانئ", "ميناء (ج موانئ")]
    [InlineData("ميناء (ج )", "ميناء")]
    public void Broken_plurals_are_read(string cell, string expected) =>
        new TermCell("ar", cell).Terms.ShouldBe(expected.Split('/'));

    [Fact]
    public void A_note_on_the_sense_is_no_part_of_the_term()
    {
        var tide = Tables.Concepts("n@tide [sea] | ebb@marée@مد")[0];
        tide.TermsIn("en").ShouldBe(["tide", "ebb"]);
        tide.Note.ShouldBe("sea");
    }

    [Fact]
    public void A_concept_tells_where_it_is_written() =>
        Tables.Concepts("# harbours\n\nn@net@filet@شبكة")[0].Origin.ToString().ShouldBe("harbour.tsv:3");

    [Theory]
    [InlineData("n@net@filet")]
    [InlineData("x@net@filet@شبكة")]
    [InlineData("n@net@filet@شبكة@")]
    [InlineData("@@@")]
    [InlineData("\r")]
    public void A_line_that_is_no_row_is_passed_over(string line) => Tables.Concepts(line).ShouldBeEmpty();

    [Theory]
    [InlineData("أدان", "يدين", true)]
    [InlineData("دعا", "يدعو", true)]
    [InlineData("أخذ", "يأخذ", true)]
    [InlineData("رأى", "يرى", true)]
    [InlineData("استنتج", "يستنتج", true)]
    [InlineData("تصديق", "يصدق", false)]
    [InlineData("إدانة", "شجب", false)]
    [InlineData("وفد", "يوم", false)]
    public void Past_and_present_share_their_strong_consonants(string past, string present, bool expected) =>
        ArabicVerbPairs.ArePair(past, present).ShouldBe(expected);

    [Fact]
    public void The_forms_of_a_phrase_end_as_the_phrase_does() =>
        ArabicVerbPairs
            .FormsOf(["أخذ في الاعتبار", "يأخذ في الاعتبار"])
            .ShouldBe([
                "أخذت في الاعتبار",
                "أخذوا في الاعتبار",
                "تأخذ في الاعتبار",
                "نأخذ في الاعتبار",
                "يأخذون في الاعتبار",
            ]);
}
