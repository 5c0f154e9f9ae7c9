using Resolutions.Linguistics.Lexicons.Checking;

namespace Resolutions.Linguistics.Tests.Lexicons;

public sealed class TableCheckingTests
{
    [Theory]
    [InlineData("n@net@filet", "2:- columns-wrong 3")]
    [InlineData("q@net@filet@شبكة", "2:1 part-unknown q")]
    [InlineData("n@net@@شبكة", "2:3 cell-empty ")]
    [InlineData("n@net@ @شبكة", "2:3 cell-empty ")]
    [InlineData("n@net | @filet@شبكة", "2:2 variant-empty ")]
    [InlineData("n@net |  | mesh@filet@شبكة", "2:2 variant-empty ")]
    [InlineData("n@net | net@filet@شبكة", "2:2 variant-twice net")]
    [InlineData("n@ net@filet@شبكة", "2:2 space-wrong  net")]
    [InlineData("n@fishing  net@filet@شبكة", "2:2 space-wrong fishing  net")]
    [InlineData("n@net; mesh@filet@شبكة", "2:2 letter-odd ; (U+003B)")]
    [InlineData("n@net|mesh@filet@شبكة", "2:2 letter-odd | (U+007C)")]
    [InlineData("n@net@filet@شَبكة", "2:4 letter-odd َ (U+064E)")]
    [InlineData("n@net@filet@شبـكة", "2:4 letter-odd ـ (U+0640)")]
    [InlineData("n@net@filet@شبکة", "2:4 letter-odd ک (U+06A9)")]
    [InlineData("n@net@شبكة@شبكة", "2:3 script-wrong شبكة")]
    [InlineData("n@net@filet@filet", "2:4 script-wrong filet")]
    [InlineData("n@net (sea)@filet@شبكة", "2:2 brackets-wrong net (sea)")]
    [InlineData("n@net [sea@filet@شبكة", "2:2 brackets-wrong net [sea")]
    [InlineData("n@net@filet@شبكة (شباك)", "2:4 brackets-wrong شبكة (شباك)")]
    [InlineData("v@to mend@réparer@أصلح", "2:2 article-first to mend")]
    [InlineData("n@net@le filet@شبكة", "2:3 article-first le filet")]
    public void A_fault_is_told_with_line_and_column(string row, string expected) =>
        Faults("# of the sea\n" + row).ShouldBe([expected]);

    [Theory]
    [InlineData("n@net | fishing-net@filet | filet de pêche@شبكة (ج شباك، شبكات)")]
    [InlineData("p@Watch Office | WO@Office de l'État | OE@مكتب المراقبة | CFC-11")]
    [InlineData("n@bank [river]@rive | œuvre d'art@ضفة (ج ضفاف)")]
    [InlineData("d@to this end@le cas échéant@عند الاقتضاء")]
    [InlineData("n@12/20 rule@règle 12/20@قاعدة 12/20")]
    public void A_right_row_has_none(string row) => Faults(row).ShouldBeEmpty();

    [Fact]
    public void A_concept_that_an_earlier_file_has_is_told_with_its_place()
    {
        var checking = new TableChecking();
        checking.Check("n\tnet\tfilet\tشبكة\n", "one.tsv");
        checking.Check("v\tnet\tprendre\tصاد\nn\tNet | mesh\tmaille\tشبكة\n", "two.tsv");
        var fault = checking.Faults.ShouldHaveSingleItem();
        (fault.File, fault.Line, fault.Code, fault.Arguments[0]).ShouldBe(("two.tsv", 2, "concept-twice", "one.tsv:1"));
    }

    private static IEnumerable<string> Faults(string table)
    {
        var checking = new TableChecking();
        checking.Check(table.Replace('@', '\t'), "sea.tsv");
        return checking.Faults.Select(fault =>
            $"{fault.Line}:{(fault.Column is { } column ? $"{column}" : "-")} {fault.Code} {string.Join(", ", fault.Arguments)}"
        );
    }
}
