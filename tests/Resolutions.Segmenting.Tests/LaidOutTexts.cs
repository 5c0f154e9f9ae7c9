using Resolutions.Model;

namespace Resolutions.Segmenting.Tests;

/// <summary>Extractions whose readers saw more layout than lines: headings, lists, footnotes, links.</summary>
public sealed class LaidOutTexts
{
    private readonly List<Block> _blocks = [];
    private string _characters = "";

    [Fact]
    public void A_label_of_automatic_numbering_is_the_clause_s_though_not_among_its_characters()
    {
        Add(BlockKind.Heading, "Resolution on lighthouses");
        Add(BlockKind.ListItem, "Calls upon the coastal states to mend the lamps;", "1.");
        Add(BlockKind.ListItem, "for the northern cape;", "(a)");
        Add(BlockKind.ListItem, "for the southern cape;", "(b)");
        Add(BlockKind.ListItem, "Thanks the keepers.", "2.");
        Add(BlockKind.Footnote, "A cape is a point of land.");
        Cut().ShouldBe("title|op1 1.|op1.a (a)|op1.b (b)|op2 2.|fn1");
    }

    [Fact]
    public void Lists_of_links_around_a_text_are_menus()
    {
        Add(BlockKind.Paragraph, "Resolution on ferries");
        Add(BlockKind.Paragraph, "1. The Congress demands that the fares of all ferries be lowered before the summer.");
        foreach (var headline in new[] { "Fish market to move", "Rain expected", "Museum reopens", "Cup won again" })
            Add(BlockKind.ListItem, headline, "•", isLink: true);
        Cut().ShouldBe("title|op1 1.");
    }

    [Fact]
    public void A_list_inside_an_item_interrupts_it()
    {
        _characters = "Resolution on nets\nCalls upon ports: to count nets; to mend nets;";
        _blocks.Add(new(BlockKind.Heading, new(0, 18)));
        _blocks.Add(new(BlockKind.ListItem, new(19, 67), "1.", 1));
        _blocks.Add(new(BlockKind.ListItem, new(37, 51), "(a)", 2));
        _blocks.Add(new(BlockKind.ListItem, new(52, 66), "(b)", 2));
        Cut().ShouldBe("title|op1 1.|op1.a (a)|op1.b (b)");
    }

    private void Add(BlockKind kind, string text, string? label = null, bool isLink = false)
    {
        Span span = new(_characters.Length, _characters.Length + text.Length);
        _characters += $"{text}\n";
        _blocks.Add(new(kind, span, label));
        if (isLink)
            _blocks.Add(new(BlockKind.LinkText, span));
    }

    private string Cut() =>
        string.Join(
            '|',
            Segmenter
                .Segment(_characters, _blocks)
                .Texts[0]
                .Clauses.Select(clause => $"{clause.Address} {clause.Label}".Trim())
        );
}
