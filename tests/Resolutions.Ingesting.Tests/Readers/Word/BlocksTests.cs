using Resolutions.Model;
using static Resolutions.Ingesting.Tests.Readers.Word.WordFile;

namespace Resolutions.Ingesting.Tests.Readers.Word;

public sealed class BlocksTests
{
    private const string Headings =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='en-GB' w:bidi='ar-SA'/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
        + "<w:style w:type='paragraph' w:styleId='Own'><w:name w:val='Part of a report'/><w:basedOn w:val='H1'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='Titre2'><w:name w:val='Titre 2'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='Strong'><w:name w:val='Strong body'/><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type='character' w:styleId='Bold'><w:name w:val='Bold'/><w:rPr><w:b/></w:rPr></w:style>";

    [Fact]
    public async Task Headings_are_told_by_their_styles_and_by_what_those_are_based_on()
    {
        var body =
            P("Resolution on lamps", "<w:pStyle w:val='T'/>")
            + P("Part one", "<w:pStyle w:val='Own'/>")
            + P("Partie deux", "<w:pStyle w:val='Titre2'/>")
            + P("Body.", "<w:pStyle w:val='Strong'/>")
            + P("Calls upon the keepers to light the lamps;", "<w:pStyle w:val='H1'/>");
        var reading = await new WordFile(body) { Styles = Headings }.ReadAsync();
        reading.Of(BlockKind.Heading).ShouldBe(["Resolution on lamps", "Part one", "Partie deux"]);
        reading.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Level).ShouldBe([1, 1, 2]);
    }

    [Fact]
    public async Task Emphasis_comes_from_runs_and_styles_and_twice_is_not_at_all()
    {
        var body =
            $"<w:p>{R("Recalling", "<w:i/>")}{R(" the ")}{R("lamps", "<w:u w:val='single'/>")}{R(" lit", "<w:b w:val='0'/>")}</w:p>"
            + $"<w:p><w:pPr><w:pStyle w:val='Strong'/></w:pPr>{R("Bold ")}{R("not bold", "<w:rStyle w:val='Bold'/>")}</w:p>";
        (await new WordFile(body) { Styles = Headings }.ReadAsync())
            .Of(BlockKind.Emphasis)
            .ShouldBe(["Recalling", "lamps", "Bold"]);
    }

    [Fact]
    public async Task Cells_of_a_table_are_read_row_by_row_and_a_frame_is_no_table()
    {
        static string Row(params string[] cells) =>
            $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{cell}</w:tc>"))}</w:tr>";
        var inner = $"<w:tbl>{Row(P("x"), P("y"))}</w:tbl>";
        var body =
            $"<w:tbl>{Row(P("Lake"), P("Level"))}{Row(P("North") + P("shore"), P("4 m") + inner)}</w:tbl>"
            + $"<w:tbl>{Row(P("Framed."))}</w:tbl>";
        var reading = await new WordFile(body).ReadAsync();
        reading.Of(BlockKind.TableCell).ShouldBe(["Lake", "Level", "North\nshore", "4 m\nx\ny", "x", "y"]);
        reading.Of(BlockKind.Paragraph).ShouldBe(["Framed."]);
    }

    [Fact]
    public async Task Notes_stand_after_the_text_with_the_numbers_that_are_printed()
    {
        var body =
            $"<w:p>{R("Lamps")}<w:r><w:footnoteReference w:id='2'/></w:r>{R(" and nets")}<w:r><w:footnoteReference w:id='1'/></w:r><w:r><w:endnoteReference w:id='1'/></w:r></w:p>";
        var file = new WordFile(body)
        {
            Footnotes = [P("Of cotton."), P("Of brass."), P("Nobody refers to this.")],
            Endnotes = [P("At the end.")],
        };
        var reading = await file.ReadAsync();
        reading.Characters.ShouldStartWith("Lamps and nets\n");
        reading.Of(BlockKind.Footnote).ShouldBe(["1 Of brass.", "2 Of cotton.", "i At the end."]);
    }

    [Fact]
    public async Task Heads_and_feet_of_pages_are_furniture_and_so_are_lines_of_contents()
    {
        var styles = "<w:style w:type='paragraph' w:styleId='C'><w:name w:val='toc 1'/></w:style>";
        var section =
            "<w:sectPr><w:headerReference w:type='default' r:id='head'/><w:headerReference w:type='first' r:id='foot'/><w:footerReference w:type='default' r:id='foot'/></w:sectPr>";
        var file = new WordFile(P("Lamps ... 3", "<w:pStyle w:val='C'/>") + P("The text.") + section)
        {
            Styles = styles,
            Head = P("LH/RES.4"),
            Foot = P("page 1"),
        };
        var reading = await file.ReadAsync();
        reading.Of(BlockKind.Furniture).ShouldBe(["LH/RES.4", "Lamps ... 3", "page 1"]);
        reading.Of(BlockKind.Paragraph).ShouldBe(["The text."]);
    }

    [Fact]
    public async Task A_language_is_told_where_it_differs_and_the_words_do_not_say_otherwise()
    {
        var body =
            P("The council has heard the reports of its members on the state of the lakes and rivers.")
            + P(
                "Le conseil a entendu les rapports de ses membres sur l'état des lacs et des rivières.",
                run: "<w:lang w:val='fr-FR'/>"
            )
            + P(
                "The keepers of the lamps are thanked for their work in the cold months of the year.",
                run: "<w:lang w:val='fr-FR'/>"
            );
        var reading = await new WordFile(body) { Styles = Headings, Title = "On lakes" }.ReadAsync();
        reading.Blocks.Select(block => block.Language).ShouldBe([null, "fr", null]);
        reading.Hinted.ShouldBe(new TextStatements(Title: "On lakes"));
    }
}
