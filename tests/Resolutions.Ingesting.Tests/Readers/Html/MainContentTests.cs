using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Readers.Html;

public sealed class MainContentTests
{
    private const string Clauses = """
        <p>The council of the ports, meeting at Alder in the spring of the year,</p>
        <p>Recalling what it said of the boats in the autumn of the year before,</p>
        <p>1. Asks the ports to count the boats that lie in them in the winter;</p>
        <p>2. Thanks the town of Alder for its welcome, and for the fish.</p>
        """;

    [Theory]
    [InlineData("<nav>Home</nav><main>{0}</main><p>Elsewhere it rains, and nobody knows when it will end.</p>", 2)]
    [InlineData("<header><h1>Port News</h1></header><article>{0}</article><aside><h3>Weather</h3></aside>", 2)]
    [InlineData("<div role=banner>Ports</div><div role=main>{0}</div><div role=contentinfo>Imprint</div>", 2)]
    [InlineData(
        "<div class='main-menu'>Home</div><div>{0}</div><div id='sidebar'>Weather</div><div class='siteFooter footer'>Imprint</div>",
        3
    )]
    [InlineData("{0}<div class='share-buttons'><a href=#>Post</a></div><div id=comments><p>First!</p></div>", 2)]
    [InlineData(
        "<div><a href=/>Home</a></div><div><a href=4>Ports</a></div><div><a href=5>Texts</a></div>{0}<div><a href=1>Boats race</a></div><div><a href=2>Nets torn</a></div><div><a href=3>Fish sold</a></div>",
        6
    )]
    [InlineData("<ul><li><a href=1>Home</a><li><a href=2>Ports</a><li><a href=3>Texts</a></ul>{0}", 3)]
    [InlineData("<div class=cookie-banner><p>We use cookies.</p><button>Accept</button></div>{0}", 2)]
    [InlineData(
        "<ol class=breadcrumb><li><a href=/>Home</a><li>Texts</ol><form action=/q><input><button>Search</button></form>{0}",
        3
    )]
    public void What_is_not_the_document_is_furniture(string page, int expected)
    {
        var reading = ReadPage.Of(page.Replace("{0}", Clauses, StringComparison.Ordinal));
        ReadPage.Texts(reading, BlockKind.Furniture).Count.ShouldBe(expected);
        ReadPage.Texts(reading, BlockKind.Paragraph).Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("<div class='header'><h1>On boats</h1><p>Alder, 4 May 2031</p></div>{0}")]
    [InlineData(
        "<article><header><h1>On boats</h1></header>{0}<footer><p>Done at Alder, in two copies.</p></footer></article>"
    )]
    [InlineData("<div class='elementor-widget'>{0}</div><div class='elementor-widget'><p>Done at Alder.</p></div>")]
    [InlineData("<div class='page-content comments-closed sidebar-right'>{0}</div>")]
    [InlineData("<ul><li><a href=1>The convention on boats of 1998</a></ul>{0}")]
    [InlineData("{0}<ul><li><a href=1>On boats</a><li><a href=2>On nets</a><li><a href=3>On fish</a></ul>{0}")]
    public void What_may_be_the_document_is_kept(string page) =>
        ReadPage.Furniture(page.Replace("{0}", Clauses, StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_title_above_the_marked_part_is_the_documents() =>
        ReadPage
            .Texts(
                ReadPage.Of($"<title>On boats | Ports</title><h1>On boats</h1><article>{Clauses}</article>"),
                BlockKind.Heading
            )
            .ShouldBe(["On boats"]);

    [Fact]
    public void Two_articles_that_share_a_page_are_both_the_document() =>
        ReadPage
            .Furniture($"<article>{Clauses}</article><article>{Clauses}<p>And it thanks the fish.</p></article>")
            .ShouldBeEmpty();

    [Fact]
    public void Headlines_of_other_articles_are_furniture_with_what_they_announce() =>
        ReadPage
            .Furniture(
                $"""
                <main>{Clauses}<div><h2>More</h2><ul>
                <li><h3><a href=1>Boats race</a></h3><p>The boats raced in the rain, and nobody knows who won.</p></li>
                <li><h3><a href=2>Nets torn</a></h3><p>The nets were torn in the night, by a seal or by a ghost.</p></li>
                </ul></div></main>
                """
            )
            .Count.ShouldBe(5);

    [Fact]
    public void Lines_in_one_part_with_breaks_alone_are_the_document() =>
        ReadPage
            .Furniture(
                """
                <div><div><a href=1>NEWS</a></div><h2>On boats</h2><div>The council of the ports met at Alder.<br><br>It asks for
                a count of boats.</div><div><div><a href=2>Boats race</a> <span>17:01</span></div><div><a href=3>Nets torn</a>
                <span>16:20</span></div></div></div>
                """
            )
            .ShouldBe(["NEWS", "Boats race 17:01", "Nets torn 16:20"]);

    [Fact]
    public void A_caption_under_a_picture_is_furniture() =>
        ReadPage
            .Furniture(
                $"<article>{Clauses}<figure><img src=a><figcaption>The port of Alder.</figcaption></figure></article>"
            )
            .ShouldBe(["The port of Alder."]);

    [Fact]
    public void A_page_that_is_nothing_but_links_is_kept() =>
        ReadPage.Furniture("<nav><a href=1>Boats</a> <a href=2>Nets</a></nav>").ShouldBeEmpty();
}
