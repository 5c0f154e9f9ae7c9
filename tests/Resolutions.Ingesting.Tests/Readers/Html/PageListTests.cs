namespace Resolutions.Ingesting.Tests.Readers.Html;

public sealed class PageListTests
{
    [Theory]
    [InlineData("", "1.", "2.")]
    [InlineData("type='a'", "a.", "b.")]
    [InlineData("type='A'", "A.", "B.")]
    [InlineData("type='i' start='4'", "iv.", "v.")]
    [InlineData("type='I'", "I.", "II.")]
    [InlineData("start='9'", "9.", "10.")]
    [InlineData("reversed", "2.", "1.")]
    [InlineData("style='list-style-type: arabic-indic'", "١.", "٢.")]
    [InlineData("style='list-style: lower-alpha inside' start='27'", "aa.", "ab.")]
    [InlineData("style='list-style-type: decimal-leading-zero'", "01.", "02.")]
    [InlineData("style='list-style-type: lower-roman' start='0'", "0.", "i.")]
    public void An_item_has_the_label_that_a_browser_prints(string attributes, string first, string second) =>
        ReadPage
            .Items($"<ol {attributes}><li>boats</li><li>nets</li></ol>")
            .ShouldBe([$"{first} boats", $"{second} nets"]);

    [Fact]
    public void An_item_that_states_its_number_sets_those_after_it() =>
        ReadPage
            .Items("<ol><li>one</li><li value='5'>five</li><li>six</li></ol>")
            .ShouldBe(["1. one", "5. five", "6. six"]);

    [Fact]
    public void A_list_in_a_list_counts_for_itself()
    {
        var reading = ReadPage.Of("<ol><li>boats<ol type='a'><li>old</li><li>new</li></ol></li><li>nets</li></ol>");
        ReadPage.Items(reading).ShouldBe(["1. boats", "a. old", "b. new", "2. nets"]);
        reading.Blocks.Select(block => block.Level).ShouldBe([1, 2, 2, 1]);
    }

    [Fact]
    public void Items_without_numbers_have_bullets() =>
        ReadPage.Items("<ul><li>boats</li><li>nets</li></ul>").ShouldBe(["• boats", "• nets"]);

    [Fact]
    public void A_list_without_labels_has_none() =>
        ReadPage
            .Items(
                "<ol style='list-style: none'><li>boats</li></ol><ul style='list-style-type:none'><li>nets</li></ul>"
            )
            .ShouldBe(["boats", "nets"]);

    [Theory]
    [InlineData("<ul><li>a) boats</li><li>b) nets</li></ul>")]
    [InlineData("<ol><li>a) boats</li><li><b>b)</b> nets</li></ol>")]
    [InlineData("<ol><li value='7'><p>a) boats</p></li><li>b) nets</li></ol>")]
    public void An_item_that_prints_its_own_label_gets_no_second(string html) =>
        ReadPage.Items(html).ShouldBe(["a) boats", "b) nets"]);

    [Fact]
    public void An_item_that_begins_with_a_number_keeps_its_label() =>
        ReadPage
            .Items("<ol><li>1.5 million trees</li><li>12 boats</li></ol>")
            .ShouldBe(["1. 1.5 million trees", "2. 12 boats"]);

    [Fact]
    public void The_second_paragraph_of_an_item_has_no_label() =>
        ReadPage
            .Items("<ol><li><p>Asks for a report;</p><p>The report is short.</p></li></ol>")
            .ShouldBe(["1. Asks for a report;", "The report is short."]);
}
