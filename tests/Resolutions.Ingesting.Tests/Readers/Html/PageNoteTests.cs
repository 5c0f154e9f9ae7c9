using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Readers.Html;

public sealed class PageNoteTests
{
    [Theory]
    [InlineData("<section role='doc-endnotes'><ol><li id='n1'>See page 7.</li></ol></section>", "1. See page 7.")]
    [InlineData("<ol><li id='fn:1'><p>See page 7.</p></li></ol>", "1. See page 7.")]
    [InlineData("<div class='footnotes'><ol><li>See page 7.</li></ol></div>", "1. See page 7.")]
    [InlineData("<aside role='doc-footnote'>See page 7.</aside>", "See page 7.")]
    [InlineData("<p class='footnote'>* See page 7.</p>", "* See page 7.")]
    [InlineData("<div id=ftn1><p class=MsoFootnoteText>[1] See page 7.</p></div>", "[1] See page 7.")]
    [InlineData("<div style='mso-element:footnote'><p>[1] See</p><p>page 7.</p></div>", "[1] See\npage 7.")]
    public void Footnotes_are_known_by_their_markup(string note, string expected)
    {
        var reading = ReadPage.Of("<p>The council meets at noon, as it has done for a hundred years.</p>" + note);
        var block = reading.Blocks.Single(block => block.Kind == BlockKind.Footnote);
        $"{block.Label} {block.Span.Of(reading.Characters)}".Trim().ShouldBe(expected);
    }

    [Fact]
    public void The_way_back_to_the_text_is_no_part_of_a_note() =>
        ReadPage
            .Furniture("<p>It meets at noon.</p><ol><li id='fn1'>See page 7. <a href='#r1'>↩</a></li></ol>")
            .ShouldBe(["↩"]);

    [Fact]
    public void A_list_whose_items_have_names_is_no_list_of_notes() =>
        ReadPage
            .Items("<ol><li id='notebooks'>Notebooks are to be kept.</li></ol>")
            .ShouldBe(["1. Notebooks are to be kept."]);
}
