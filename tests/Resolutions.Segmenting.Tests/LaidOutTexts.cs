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

    [Fact]
    public void The_depth_of_a_list_decides_where_an_item_belongs()
    {
        Add(BlockKind.Heading, "Resolution on buoys");
        Add(BlockKind.ListItem, "Calls upon the ports:", "1.", level: 1);
        Add(BlockKind.ListItem, "to paint the buoys:", "1.", level: 2);
        Add(BlockKind.ListItem, "in red;", "1.", level: 3);
        Add(BlockKind.ListItem, "in green;", "2.", level: 3);
        Add(BlockKind.ListItem, "to count them;", "2.", level: 2);
        Add(BlockKind.ListItem, "Thanks the divers.", "2.", level: 1);
        Cut().ShouldBe("title|op1 1.|op1.1 1.|op1.1.1 1.|op1.1.2 2.|op1.2 2.|op2 2.");
    }

    [Fact]
    public void A_list_in_a_list_gets_labels_of_its_own()
    {
        Add(BlockKind.Heading, "Resolution on ropes");
        Add(BlockKind.ListItem, "Calls upon the ropewalks:", "1.", level: 1);
        Add(BlockKind.ListItem, "to spin hemp;", "(a)", level: 2);
        Add(BlockKind.ListItem, "to tar it;", "(b)", level: 2);
        Add(BlockKind.ListItem, "Thanks the spinners:", "2.", level: 1);
        Add(BlockKind.ListItem, "of the north;", "(a)", level: 2);
        Add(BlockKind.ListItem, "of the south.", "(b)", level: 2);
        Cut().ShouldBe("title|op1 1.|op1.a (a)|op1.b (b)|op2 2.|op2.a (a)|op2.b (b)");
    }

    [Fact]
    public void The_cells_of_a_table_are_one_clause_unless_it_holds_clauses()
    {
        Add(BlockKind.Heading, "Resolution on oars");
        Add(BlockKind.TableCell, "Recalling the lengths of the oars, which were measured in the spring,");
        Add(BlockKind.TableCell, "1. Calls upon the boatyards to adopt the lengths below.");
        Add(BlockKind.Paragraph, "2. Thanks the boatyards.");
        Add(BlockKind.TableCell, "Oar");
        Add(BlockKind.TableCell, "Length");
        Add(BlockKind.TableCell, "3.2");
        Cut().ShouldBe("title|pp1|op1 1.|op2 2.|t1");
    }

    [Fact]
    public void A_page_break_that_a_reader_marked_parts_heads_and_feet_from_a_sentence()
    {
        Add(BlockKind.Heading, "Resolution on bells");
        Add(BlockKind.Paragraph, "1. Calls upon the harbours to ring a bell in fog and to keep");
        Add(BlockKind.Paragraph, "Harbour Board 1");
        Break();
        Add(BlockKind.Paragraph, "it dry in winter;");
        Add(BlockKind.Paragraph, "2. Thanks the ringers;");
        Add(BlockKind.Paragraph, "Harbour Board 2");
        Break();
        Add(BlockKind.Paragraph, "3. Decides to meet again.");
        Cut().ShouldBe("title|op1 1.|op2 2.|op3 3.");
    }

    [Fact]
    public void The_language_a_source_marks_is_the_clause_s()
    {
        Add(BlockKind.Heading, "Resolution on the names of the lakes");
        Add(BlockKind.Paragraph, "1. Calls upon the towns to print the names of the lakes in both of their languages.");
        Add(BlockKind.Paragraph, "Lac des Saules, Lac du Moulin", language: "fr");
        Segmenter
            .Segment(_characters, _blocks)
            .Texts[0]
            .Clauses.Select(clause => clause.Language)
            .ShouldBe([null, null, "fr"]);
    }

    private void Break() => _blocks.Add(new(BlockKind.PageBreak, new(_characters.Length, _characters.Length)));

    private void Add(
        BlockKind kind,
        string text,
        string? label = null,
        bool isLink = false,
        int level = 0,
        string? language = null
    )
    {
        Span span = new(_characters.Length, _characters.Length + text.Length);
        _characters += $"{text}\n";
        _blocks.Add(new(kind, span, label, level, language));
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
