using Resolutions.Ingesting.Readers.PlainText;

namespace Resolutions.Ingesting.Tests.Readers.PlainText;

public sealed class PlainTextBlocksTests
{
    [Fact]
    public void A_line_is_a_paragraph() => Paragraphs("One boat.\nTwo boats.\r\n\r\nThree boats.").Count.ShouldBe(3);

    [Fact]
    public void Lines_that_fill_a_width_are_one_paragraph()
    {
        var wrapped = """
            The council has heard the reports of its members on the state of the
            lakes and rivers that lie between their countries, and it thanks all
            those who have measured the water in the cold months of the year, in
            spite of the ice.

            1. It asks the lake states to go on measuring the water until spring
            and to publish what they find.
            2. It thanks the port.
            """;
        Paragraphs(wrapped).Count.ShouldBe(3);
    }

    [Fact]
    public void A_column_of_headlines_is_no_wrapped_paragraph()
    {
        var menu = """
            Flower festival draws visitors from ten lake countries
            Trade talks between the lake states resume on Monday
            Museum of river boats opens its doors to all schools
            Weather service expects rain over the long weekend
            """;
        Paragraphs(menu).Count.ShouldBe(4);
    }

    private static List<string> Paragraphs(string characters) =>
        [.. PlainTextBlocks.Find(characters).Select(block => block.Span.Of(characters))];
}
