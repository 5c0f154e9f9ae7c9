namespace Resolutions.Ingesting.Tests.Readers.Html;

public sealed class PageTableTests
{
    [Fact]
    public void Data_stand_in_cells() =>
        Kinds("<table><tr><th>Port<th>Boats<tr><td>Alder<td>12<tr><td><p>Elm</p><p>Quay</p><td>7</table>")
            .ShouldBe([
                "TableCell Port",
                "TableCell Boats",
                "TableCell Alder",
                "TableCell 12",
                "TableCell Elm\nQuay",
                "TableCell 7",
            ]);

    [Fact]
    public void A_table_that_lays_a_page_out_holds_paragraphs() =>
        Kinds("<table><tr><td><h1>Boats</h1><p>There are twelve.</p><td><p>And nets.</p></table>")
            .ShouldBe(["Heading Boats", "Paragraph There are twelve.", "Paragraph And nets."]);

    [Fact]
    public void Numbers_in_a_column_of_their_own_are_those_of_paragraphs() =>
        Kinds(
                """
                <table><tr><td>1.<td>Asks the ports to count the boats that lie in them in the winter.</tr>
                <tr><td>2.<td>Asks the ports to publish the count before the end of the spring.</table>
                """
            )
            .Count(kind => kind.StartsWith("Paragraph", StringComparison.Ordinal))
            .ShouldBe(4);

    private static List<string> Kinds(string html) =>
        [.. ReadPage.Flow(ReadPage.Of(html)).Select(block => $"{block.Kind} {block.Text}")];
}
