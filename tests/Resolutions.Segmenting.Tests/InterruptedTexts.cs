using Resolutions.Model;

namespace Resolutions.Segmenting.Tests;

/// <summary>Extractions in which the foot of a page stands in the middle of a paragraph.</summary>
public sealed class InterruptedTexts
{
    private readonly List<Block> _blocks = [];
    private string _characters = "";

    [Fact]
    public void A_paragraph_that_goes_on_over_the_page_is_one_clause()
    {
        Add(BlockKind.Heading, "Resolution on lighthouses");
        Add(BlockKind.Paragraph, "1. Calls upon the coastal states to mend");
        Add(BlockKind.Furniture, "LH/RES.4    2/3");
        GoOn("the lamps before the first storms of the autumn;");
        Add(BlockKind.Paragraph, "2. Thanks the keepers.");
        Clauses()
            .ShouldBe([
                "title: Resolution on lighthouses",
                "op1: 1. Calls upon the coastal states to mend the lamps before the first storms of the autumn;",
                "op2: 2. Thanks the keepers.",
            ]);
    }

    [Fact]
    public void A_footnote_at_the_foot_of_the_page_does_not_break_the_paragraph_either()
    {
        Add(BlockKind.Heading, "Resolution on lighthouses");
        Add(BlockKind.ListItem, "Calls upon the coastal states1 to mend", "1.");
        Add(BlockKind.Footnote, "1 Those of the northern shore.");
        Add(BlockKind.Furniture, "2/3");
        GoOn("the lamps;", block: 1);
        Add(BlockKind.ListItem, "Thanks the keepers.", "2.");
        Clauses()
            .ShouldBe(
                [
                    "title: Resolution on lighthouses",
                    "op1: Calls upon the coastal states1 to mend the lamps;",
                    "fn1: 1 Those of the northern shore.",
                    "op2: Thanks the keepers.",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void What_stands_after_a_list_in_an_item_is_no_part_of_the_item_before_the_list()
    {
        Add(BlockKind.Heading, "Resolution on nets");
        Add(BlockKind.ListItem, "Calls upon ports:", "1.");
        Add(BlockKind.ListItem, "to count nets;", "(a)");
        GoOn("It will look at their figures in a year.", block: 1);
        Clauses().ShouldContain("op1: Calls upon ports:");
    }

    private void Add(BlockKind kind, string text, string? label = null)
    {
        _blocks.Add(new(kind, new(_characters.Length, _characters.Length + text.Length), label));
        _characters += $"{text}\n";
    }

    /// <summary>Goes on with an earlier block, by default the one before the last.</summary>
    private void GoOn(string text, int? block = null)
    {
        var index = block ?? _blocks.Count - 2;
        _characters += $"{text}\n";
        _blocks[index] = _blocks[index] with { Span = new(_blocks[index].Span.Start, _characters.Length - 1) };
    }

    private List<string> Clauses() =>
        Segmenter
            .Segment(_characters, _blocks)
            .Texts[0]
            .Clauses.Select(clause => $"{clause.Address}: {clause.Content}")
            .ToList();
}
