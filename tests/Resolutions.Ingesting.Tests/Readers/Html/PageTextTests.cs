using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Readers.Html;

public sealed class PageTextTests
{
    [Fact]
    public void White_space_is_folded_as_a_browser_folds_it() =>
        ReadPage
            .Text("<p>  The\n   council <b> meets </b> at\tnoon. </p>\n<p>It rains.</p>")
            .ShouldBe("The council meets at noon.\nIt rains.");

    [Fact]
    public void Preformatted_text_keeps_its_lines() =>
        ReadPage
            .Text("<pre>1. The  council\n   meets.\n\n2. It rains.</pre>")
            .ShouldBe("1. The  council\n   meets.\n\n2. It rains.");

    [Fact]
    public void A_break_ends_a_paragraph() =>
        ReadPage
            .Paragraphs("<p>1. The council meets;<br>2. It rains.</p>")
            .ShouldBe(["1. The council meets;", "2. It rains."]);

    [Fact]
    public void Lines_that_breaks_wrap_at_a_width_are_one_paragraph()
    {
        var wrapped = """
            <p>The council has heard the reports of its members on the state of the<br>
            lakes and rivers that lie between their countries, and it thanks all<br>
            those who have measured the water in the cold months of the year, in<br>
            spite of the ice, which was thicker than in any year that any one of<br>
            them could remember.</p>
            """;
        ReadPage.Paragraphs(wrapped).ShouldHaveSingleItem();
    }

    [Fact]
    public void Scripts_styles_and_hidden_parts_say_nothing() =>
        ReadPage
            .Text(
                """
                <p onclick="alert('x')">Seen.</p><script>alert('x')</script><style>p { color: red }</style>
                <template><p>later</p></template><noscript>no script</noscript><svg><text>drawn</text></svg>
                <p hidden>hidden</p><p style="display: none">hidden</p><div style="visibility:hidden"><p>hidden</p></div>
                <img alt="a picture"><dialog>closed</dialog><!-- a comment -->
                """
            )
            .ShouldBe("Seen.");

    [Fact]
    public void Characters_are_those_that_references_stand_for() =>
        ReadPage
            .Text("<p>caf&eacute;&nbsp;!&#x200F; &#1578;&amp;&lt;b&gt; co&shy;op</p>")
            .ShouldBe("café\u00A0!\u200F ت&<b> co\u00ADop");

    [Fact]
    public void A_raised_number_is_no_digit_of_the_number_before_it() =>
        ReadPage
            .Text("<p>In 2030<sup><a href='#n1'>1</a></sup> on the 1<sup>st</sup> of May.</p>")
            .ShouldBe("In 2030¹ on the 1st of May.");

    [Fact]
    public void Emphasis_is_marked_whether_by_element_or_by_style()
    {
        var reading = ReadPage.Of(
            """
            <p><i>Recalling</i> the <span style="font-weight: 700">first</span> and
            <b style="font-weight:normal">not the</b> <u>second</u> <strong>and <em>third</em></strong> report</p>
            """
        );
        ReadPage.Texts(reading, BlockKind.Emphasis).ShouldBe(["Recalling", "first", "second and third"]);
    }

    [Fact]
    public void The_text_of_a_link_is_marked() =>
        ReadPage
            .Texts(
                ReadPage.Of("<p>See <a href='/5'>resolution 5</a>, <a name='here'>here</a>.</p>"),
                BlockKind.LinkText
            )
            .ShouldBe(["resolution 5"]);

    [Fact]
    public void Headings_have_their_level()
    {
        var reading = ReadPage.Of(
            "<h1>Rivers</h1><h3>Locks<br>and weirs</h3><div role='heading' aria-level='4'>Gates</div><p>Text.</p>"
        );
        reading.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Level).ShouldBe([1, 3, 4]);
    }

    [Fact]
    public void A_part_in_another_language_says_so()
    {
        var reading = ReadPage.Of(
            "<html lang='fr-FR'><p>Bonjour à tous.</p><div lang='ar-SA'><p>مرحبا بالجميع.</p></div></html>"
        );
        reading.Blocks.Select(block => block.Language).ShouldBe([null, "ar"]);
    }

    [Fact]
    public void Definitions_stand_apart_from_what_they_define() =>
        ReadPage
            .Paragraphs("<dl><dt>(a)</dt><dd>to meet;</dd><dt>(b)</dt><dd>to talk.</dd></dl>")
            .ShouldBe(["(a)", "to meet;", "(b)", "to talk."]);
}
