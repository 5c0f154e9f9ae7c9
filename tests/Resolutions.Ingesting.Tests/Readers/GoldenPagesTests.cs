using System.Text;
using Resolutions.Ingesting.Readers;
using Resolutions.Model;
using Resolutions.Segmenting;

namespace Resolutions.Ingesting.Tests.Readers;

/// <summary>Holds pages in the shapes that sites and word processors give them against what a careful reader sees in them.</summary>
public sealed class GoldenPagesTests
{
    [Theory]
    [InlineData("agency.html")]
    [InlineData("party.html")]
    [InlineData("assembly.html")]
    [InlineData("word.html")]
    [InlineData("oldtable.html")]
    [InlineData("arabic.html")]
    [InlineData("breaks.html")]
    [InlineData("bilingual.html")]
    [InlineData("divsoup.html")]
    [InlineData("numbered.html")]
    [InlineData("newsbody.html")]
    [InlineData("blocks.html")]
    [InlineData("forms.html")]
    [InlineData("rows.html")]
    [InlineData("mail.html")]
    [InlineData("orchards.md")]
    public async Task A_page_is_read_as_a_careful_reader_reads_it(string name) =>
        Shown(await ReadAsync(name)).ShouldBe(Resource(name + ".blocks").ReplaceLineEndings("\n").TrimEnd());

    [Theory]
    [InlineData("assembly.html", "pp1 pp2 pp3 op1 op2 op2.a op2.a.i op2.a.ii op2.b op3")]
    [InlineData("word.html", "pp1 pp2 op1 op2 op3")]
    [InlineData("oldtable.html", "pp1 pp2 op1 op2 op3")]
    [InlineData("orchards.md", "pp1 pp2 op1 op2 op2.a op2.b op4")]
    public async Task The_clauses_of_a_page_have_the_addresses_that_its_lists_print(string name, string addresses)
    {
        var reading = await ReadAsync(name);
        var text = Segmenter.Segment(reading.Characters, reading.Blocks).Texts.ShouldHaveSingleItem();
        addresses.Split(' ').ShouldBeSubsetOf(text.Clauses.Select(clause => clause.Address));
    }

    private static async Task<Reading> ReadAsync(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(Resource(name));
        var source = new IncomingSource(bytes, null, SourceOrigin.File, name);
        return (await SourceReading.ReadAsync(source, TestContext.Current.CancellationToken)).Reading;
    }

    /// <summary>A line for each block: its kind, level, label, language and text.</summary>
    private static string Shown(Reading reading) =>
        string.Join(
            '\n',
            reading
                .Blocks.Where(block => block.Kind is not (BlockKind.Emphasis or BlockKind.LinkText))
                .Select(block =>
                    $"{block.Kind} {(block.Level > 0 ? block.Level : "")} {block.Label} {block.Language}".Trim()
                    + $" | {block.Span.Of(reading.Characters).Replace("\n", " / ", StringComparison.Ordinal)}"
                )
        );

    private static string Resource(string name)
    {
        using var stream = typeof(GoldenPagesTests)
            .Assembly.GetManifestResourceStream("Pages/" + name)
            .ShouldNotBeNull(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
