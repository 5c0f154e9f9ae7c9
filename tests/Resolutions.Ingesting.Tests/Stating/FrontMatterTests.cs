using System.Text;
using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Readers.PlainText;
using Resolutions.Model;
using Resolutions.Segmenting;

namespace Resolutions.Ingesting.Tests.Stating;

public sealed class FrontMatterTests
{
    private const string Text = """
        Resolution on oars

        The Union of Ferrymen,

        Recalling its decision of 5 March 2021,

        1. Requests two oars a boat;

        2. Decides to count them.
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Front_matter_states_and_is_furniture(string newLine)
    {
        var reading = Read("---\nlanguage: en\nsymbol: UF/1\n---\n" + Text, newLine);

        reading.Stated.ShouldBe(new(Language: "en", Symbol: "UF/1"));
        reading.Blocks[0].Kind.ShouldBe(BlockKind.Furniture);
        reading.Blocks[0].Span.Of(reading.Characters).ShouldEndWith("---");
        reading.Blocks[1].Span.Of(reading.Characters).ShouldBe("Resolution on oars");
        reading.Characters.ShouldStartWith("---");
    }

    [Fact]
    public void Keys_of_other_programs_are_told_and_passed_over()
    {
        var reading = Read("---\ntags: [a, {b: c}]\nlanguage: en\n---\n" + Text);

        reading.Stated.Language.ShouldBe("en");
        var told = reading.Diagnostics.ShouldHaveSingleItem();
        told.Code.ShouldBe("statement-key-unknown");
        told.Arguments.ShouldBe(["oars.txt", "2", "tags"]);
        told.Span.ShouldNotBeNull().Of(reading.Characters).ShouldStartWith("---\ntags");
    }

    [Fact]
    public void A_statement_that_cannot_be_understood_refuses_the_text_and_says_where()
    {
        var refusal = Read("---\nlanguage: en\ndate: soon\n---\n" + Text).Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe("statement-date-wrong");
        refusal.Arguments.ShouldBe(["oars.txt", "3", "soon"]);
    }

    [Theory]
    [InlineData("---\nA headline\n---\n")]
    [InlineData("---\n\n---\n")]
    [InlineData("---\nlanguage: en\n")]
    [InlineData("\n---\nlanguage: en\n---\n")]
    [InlineData("---\n1. Requests: two oars\n---\n")]
    public void A_rule_at_the_head_of_a_text_is_no_front_matter(string head)
    {
        var reading = Read(head + Text);

        reading.Refusal.ShouldBeNull();
        reading.Stated.ShouldBe(TextStatements.None);
    }

    [Fact]
    public void Every_character_of_front_matter_is_in_a_span_of_furniture()
    {
        var reading = Read("---\nlanguage: en\n---\n" + Text);

        var cut = Segmenter.Segment(reading.Characters, reading.Blocks, reading.Stated);

        cut.Furniture.ShouldContain(span => span.Of(reading.Characters) == "---\nlanguage: en\n---");
        cut.Texts.Single().Clauses[0].Content.ShouldBe("Resolution on oars");
    }

    private static Reading Read(string characters, string newLine = "\n") =>
        PlainTextReader.Read(
            Encoding.UTF8.GetBytes(characters.ReplaceLineEndings(newLine)),
            charset: null,
            name: "oars.txt"
        );
}
