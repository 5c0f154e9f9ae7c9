using System.Text.Json;
using Resolutions.Cli.Segmenting;
using Resolutions.Ingesting.Readers.PlainText;
using Resolutions.Segmenting;

namespace Resolutions.Cli.Tests.Segmenting;

public sealed class SegmentationJsonTests
{
    [Fact]
    public void A_clause_shows_its_formulas_or_its_parents()
    {
        const string Text = "Resolution on lighthouses\n\n1. Asks towns:\n\n(a) to mend them;\n\n2. Thanks them.\n";
        var written = SegmentationJson.Write(Segmenter.Segment(Text, PlainTextBlocks.Find(Text)));
        using var json = JsonDocument.Parse(written);
        json.RootElement.GetProperty("clauses")
            .EnumerateArray()
            .Skip(1)
            .Select(clause => clause.GetProperty("formulas")[0].ToString())
            .ShouldBe([
                """{"illocution":"request","span":[30,34],"inherited":false}""",
                """{"illocution":"request","span":[30,34],"inherited":true}""",
                """{"illocution":"thank","span":[65,71],"inherited":false}""",
            ]);
    }
}
