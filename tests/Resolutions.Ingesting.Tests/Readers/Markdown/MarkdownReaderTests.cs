using System.Text;
using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Readers.Markdown;
using Resolutions.Ingesting.Tests.Readers.Html;
using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Readers.Markdown;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Marks_are_no_text() =>
        Read("# On *boats*\n\nThe **council** asks `all` ports, [once](https://ports.example) ~~twice~~.")
            .Characters.ShouldBe("On boats\nThe council asks all ports, once twice.");

    [Theory]
    [InlineData("1. boats\n2. nets", "1. boats", "2. nets")]
    [InlineData("1. boats\n1. nets", "1. boats", "2. nets")]
    [InlineData("3) boats\n5) nets", "3) boats", "5) nets")]
    [InlineData("a. boats\nb. nets", "a. boats", "b. nets")]
    [InlineData("- boats\n- nets", "• boats", "• nets")]
    [InlineData("- (a) boats\n- (b) nets", "(a) boats", "(b) nets")]
    public void Items_have_the_labels_that_are_written(string markdown, params string[] expected) =>
        ReadPage.Items(Read(markdown)).ShouldBe(expected);

    [Fact]
    public void A_wrapped_paragraph_is_one() =>
        Flow(
                """
                The council has heard the reports of its members on the state of the
                lakes and rivers that lie between their countries. It thanks all of
                those who have measured the water in the cold months of the year, in
                spite of the ice, which was thicker than in any year that any one of
                them could remember.
                """
            )
            .ShouldHaveSingleItem();

    [Fact]
    public void A_line_that_begins_a_clause_is_a_paragraph() =>
        Flow("Recalling the boats,\nNoting the nets,\n(a) to sail;\n(b) to fish,\nif need be.")
            .ShouldBe(["Recalling the boats,", "Noting the nets,", "(a) to sail;", "(b) to fish, if need be."]);

    [Fact]
    public void Front_matter_is_furniture_above_the_text()
    {
        var reading = Read("---\r\nlanguage: en\r\n---\r\n# On boats\r\n");
        ReadPage
            .Flow(reading)
            .ShouldBe([(BlockKind.Furniture, "---\r\nlanguage: en\r\n---"), (BlockKind.Heading, "On boats")]);
    }

    [Theory]
    [InlineData("---\n\nText between rules.\n\n---\n\nMore.")]
    [InlineData("---\nlanguage: en\n\nNo end.")]
    public void A_rule_begins_no_front_matter(string markdown) =>
        ReadPage.Texts(Read(markdown), BlockKind.Furniture).ShouldBeEmpty();

    [Fact]
    public void Notes_are_footnotes_whether_or_not_the_text_refers_to_them()
    {
        var reading = Read("Boats[^1].\n\n[^1]: Of wood.\n[^2]: Of *steel*.");
        reading.Characters.ShouldStartWith("Boats¹.");
        ReadPage
            .Texts(reading, BlockKind.Footnote)
            .Select(note => note.TrimEnd('↩'))
            .ShouldBe(["Of wood.", "[2]\nOf steel."]);
    }

    [Fact]
    public void Tables_have_cells() =>
        ReadPage
            .Texts(Read("Port | Boats\n-----|-----\nAlder | 12\n"), BlockKind.TableCell)
            .ShouldBe(["Port", "Boats", "Alder", "12"]);

    [Fact]
    public void Raw_HTML_says_what_it_shows_and_swallows_nothing() =>
        Read(
            """
            Before, <span onclick="alert(1)">and</span> <textarea>after <!-- note --> it.

            <script>
            alert(1)
            </script>

            <div onclick="alert(1)"><p>A <b>box</b>.

            <plaintext>

            The end.
            """
        )
            .Characters.ShouldBe("Before, and after it.\nA box.\nThe end.");

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("- ")]
    public void What_nests_too_deep_is_read_as_it_stands(string mark)
    {
        var markdown = string.Concat(Enumerable.Repeat(mark, 20_000)) + "The text.";
        var reading = Read(markdown);
        reading.Characters.ShouldBe(markdown);
        reading.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("markdown-read-plainly");
    }

    [Theory]
    [InlineData("", "file-empty")]
    [InlineData(" \n", "file-empty")]
    [InlineData("---\na: b\n---\n", "file-empty")]
    [InlineData("a\0b", "file-binary")]
    public void What_is_no_text_is_refused(string markdown, string code) =>
        Read(markdown).Refusal.ShouldNotBeNull().Code.ShouldBe(code);

    private static List<string> Flow(string markdown) => [.. ReadPage.Flow(Read(markdown)).Select(block => block.Text)];

    private static Reading Read(string markdown) => MarkdownReader.Read(Encoding.UTF8.GetBytes(markdown));
}
