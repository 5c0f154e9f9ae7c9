using FsCheck.Fluent;
using static Resolutions.Ingesting.Tests.Readers.Word.WordFile;

namespace Resolutions.Ingesting.Tests.Readers.Word;

public sealed class DamagedTests
{
    private static readonly byte[] Sound = new WordFile(
        Item("Calls upon the keepers;")
            + P("Thanks them.", "<w:pStyle w:val='A'/>")
            + "<w:sectPr><w:headerReference r:id='head'/></w:sectPr>"
    )
    {
        Numbering = Lists(1, ("decimal", "%1.")),
        Styles =
            "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style><w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>",
        Footnotes = [P("A note.")],
        Head = P("Head."),
    }.ToBytes();

    [Fact]
    public void A_damaged_package_is_read_or_refused_and_never_more()
    {
        var damages = (
            from place in Gen.Choose(0, Sound.Length - 1)
            from value in Gen.Choose(0, 255)
            select (Place: place, Value: (byte)value)
        ).NonEmptyListOf();
        Prop.ForAll(
                damages.ToArbitrary(),
                list =>
                {
                    var bytes = (byte[])Sound.Clone();
                    foreach (var (place, value) in list)
                        bytes[place] = value;
                    var reading = Reads.ReadAsync(bytes).GetAwaiter().GetResult();
                    (reading.Refusal is null).ShouldBe(reading.Characters.Length > 0);
                }
            )
            .Holds(200);
    }

    [Fact]
    public void A_damaged_part_is_read_or_refused_and_never_more()
    {
        var parts = Gen.Elements(
            "<w:p>",
            "</w:p>",
            "<w:tbl>",
            "</w:tbl>",
            "<w:tr>",
            "</w:tr>",
            "<w:tc>",
            "</w:tc>",
            "<w:r>",
            "</w:r>",
            "<w:t>words</w:t>",
            "<w:fldChar w:fldCharType='begin'/>",
            "<w:fldChar w:fldCharType='end'/>",
            "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>",
            "<w:footnoteReference w:id='1'/>",
            "<w:sdt><w:sdtContent>",
            "</w:sdtContent></w:sdt>",
            "<w:sym w:char='zz'/>",
            "<w:ins>",
            "</w:ins>",
            "<w:del/>"
        );
        Prop.ForAll(
                parts.ListOf().ToArbitrary(),
                list =>
                {
                    var file = new WordFile(string.Concat(list))
                    {
                        Numbering = Lists(1, ("lowerRoman", "%1%9%")),
                        Footnotes = [P("A note.")],
                    };
                    var reading = Reads.ReadAsync(file.ToBytes()).GetAwaiter().GetResult();
                    foreach (var block in reading.Blocks)
                        block.Span.End.ShouldBeInRange(block.Span.Start, reading.Characters.Length);
                }
            )
            .Holds(200);
    }
}
