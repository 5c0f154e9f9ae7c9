using FsCheck.Fluent;
using Resolutions.Ingesting.Readers.PlainText;

namespace Resolutions.Segmenting.Tests;

public sealed class Invariants
{
    // Twenty times as many by night.
    private const int Cases = 500;

    [Fact]
    public void Nothing_is_lost_and_nothing_stands_twice() =>
        Prop.ForAll(ArbitraryTexts.Texts, characters => Coverage(characters, Segment(characters)).ShouldBe(null))
            .Holds(Cases);

    [Fact]
    public void Any_blocks_whatever_are_covered_too() =>
        Prop.ForAll(
                ArbitraryTexts.Texts,
                ArbitraryTexts.Blocks,
                (characters, blocks) => Coverage(characters, Segmenter.Segment(characters, blocks)).ShouldBe(null)
            )
            .Holds(Cases);

    [Fact]
    public void Documents_of_every_shape_are_covered_whatever_befell_their_files() =>
        Prop.ForAll(
                GeneratedDocuments.Documents,
                document =>
                {
                    var blocks =
                        document.Blocks.Count > 0 ? document.Blocks : PlainTextBlocks.Find(document.Characters);
                    var segmentation = Segmenter.Segment(document.Characters, blocks);
                    Coverage(document.Characters, segmentation).ShouldBe(null);
                    foreach (var text in segmentation.Texts)
                        CheckAddresses(text);
                    CheckContents(document.Characters, segmentation);
                    CheckOrder(segmentation);
                }
            )
            .Holds(Cases);

    [Fact]
    public void Contents_are_what_the_spans_say() =>
        Prop.ForAll(ArbitraryTexts.Texts, characters => CheckContents(characters, Segment(characters))).Holds(Cases);

    [Fact]
    public void Addresses_are_unique_and_parents_come_first() =>
        Prop.ForAll(
                ArbitraryTexts.Texts,
                characters =>
                {
                    foreach (var text in Segment(characters).Texts)
                        CheckAddresses(text);
                }
            )
            .Holds(Cases);

    [Fact]
    public void Segmenting_twice_gives_the_same() =>
        Prop.ForAll(
                ArbitraryTexts.Texts,
                characters =>
                    Golden
                        .GoldenText.Write(characters, Segment(characters))
                        .ShouldBe(Golden.GoldenText.Write(characters, Segment(characters)))
            )
            .Holds(Cases);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00A0\n ")]
    [InlineData("\uFEFF")]
    [InlineData("1.")]
    [InlineData("«")]
    [InlineData("\uD800 (a) \uDC00")]
    public void Texts_that_say_next_to_nothing_are_cut_too(string characters) =>
        Coverage(characters, Segment(characters)).ShouldBe(null);

    [Fact]
    public void A_megabyte_is_cut_whole()
    {
        var paragraph =
            "Recalling the rivers that cross borders; Noting their gauges; welcoming the figures of the lake states;\n";
        var characters = string.Concat(
            Enumerable
                .Range(1, 6000)
                .Select(i => $"{paragraph}\n{i % 900}. Calls upon the lake states, no. {i}, to measure them.\n\n")
        );
        Coverage(characters, Segment(characters)).ShouldBe(null);
    }

    private static void CheckAddresses(SegmentedText text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var clause in text.Clauses)
        {
            if (clause.Parent is { } parent)
                seen.ShouldContain(parent);
            seen.Add(clause.Address).ShouldBeTrue(clause.Address);
        }
    }

    private static void CheckContents(string characters, Segmentation segmentation)
    {
        foreach (var clause in segmentation.Texts.SelectMany(text => text.Clauses))
        {
            var said = string.Concat(clause.Spans.Select(span => span.Of(characters)));
            Bare(clause.Content).ShouldBe(Bare(said));
            clause.Content.ShouldBe(clause.Content.Trim());
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static void CheckOrder(Segmentation segmentation)
    {
        var furniture = segmentation.Furniture;
        furniture.Zip(furniture.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        var stretches = segmentation.Texts.SelectMany(text => text.Stretches).OrderBy(span => span.Start).ToList();
        stretches.Zip(stretches.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        foreach (var text in segmentation.Texts)
        {
            foreach (var span in text.Clauses.SelectMany(clause => clause.Spans))
                text.Stretches.ShouldContain(stretch => stretch.Start <= span.Start && span.End <= stretch.End);
        }
    }

    private static Segmentation Segment(string characters) =>
        Segmenter.Segment(characters, PlainTextBlocks.Find(characters));

    /// <summary>What is wrong; null where every non-white-space character lies in exactly one span.</summary>
    private static string? Coverage(string characters, Segmentation segmentation)
    {
        var times = new int[characters.Length];
        var spans = segmentation.Texts.SelectMany(text => text.Clauses).SelectMany(clause => clause.Spans);
        foreach (var span in spans.Concat(segmentation.Furniture))
        {
            for (var i = span.Start; i < span.End; i++)
                times[i]++;
        }
        for (var i = 0; i < characters.Length; i++)
        {
            if (times[i] > 1 || (times[i] == 0 && !char.IsWhiteSpace(characters[i])))
                return $"character {i} (U+{(int)characters[i]:X4}) lies in {times[i]} spans";
        }
        return null;
    }
}
