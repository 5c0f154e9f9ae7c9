using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Resolutions.Model;

namespace Resolutions.Segmenting.Tests;

/// <summary>
/// Documents as bodies write them, in three languages, with labels of every shape, then damaged as files are: wrapped,
/// hyphenated, paged, with marks of direction and stray characters. Blocks are those a reader would have seen, or nearly.
/// </summary>
internal static class GeneratedDocuments
{
    public static Arbitrary<(string Characters, List<Block> Blocks)> Documents =>
        (
            from voice in Gen.Elements(Voice.All)
            from second in Gen.Frequency(
                (4, Gen.Constant((Voice?)null)),
                (1, Gen.Elements(Voice.All).Select(v => (Voice?)v))
            )
            from shape in Gen.Choose(0, LabelShapes.All.Length - 1)
            from length in Gen.Choose(0, 12)
            from lines in Line(voice, shape).ListOf(length)
            from others in Line(second ?? voice, shape + 1).ListOf(second is null ? 0 : 6)
            from damage in Gen.Choose(0, 255)
            from strays in Gen.Elements(Strays).ListOf(3)
            select Build([.. voice.Front, .. lines, .. others], damage, strays)
        ).ToArbitrary();

    private static readonly string[] Strays =
    [
        "\u200F",
        "\u202B",
        "\uFEFF",
        "\u00AD",
        "\uD83C\uDF0A",
        "\uD83C",
        "\uDF0A",
        "\u0000",
        "\u0085",
        "\u2028",
        "ﻻ",
        "ـ",
        "é́",
        "𐤀",
    ];

    private static Gen<string> Line(Voice voice, int shape) =>
        Gen.Frequency(
            (2, Gen.Elements(voice.Recitals)),
            (4, Labelled(voice, shape)),
            (2, Labelled(voice, shape + 3)),
            (1, Gen.Elements(voice.Furniture)),
            (1, Gen.Elements(voice.Ends)),
            (
                1,
                Gen.Elements(
                    "",
                    "____________",
                    "\f",
                    "- 3 -",
                    "A\tB\tC",
                    "1 | 2 | 3",
                    "¹ A/RES/70/1.",
                    "* Note.",
                    "3/12"
                )
            )
        );

    private static Gen<string> Labelled(Voice voice, int shape) =>
        from value in Gen.Choose(1, 6)
        from words in Gen.Elements(voice.Clauses)
        from glued in Gen.Elements(
            "",
            "",
            $" {LabelShapes.Of(shape + 1, 1)} {voice.Item}; {LabelShapes.Of(shape + 1, 2)} {voice.Item}"
        )
        select $"{LabelShapes.Of(shape, value)} {words}{glued}";

    private static (string Characters, List<Block> Blocks) Build(List<string> lines, int damage, List<string> strays)
    {
        var text = new StringBuilder();
        var blocks = new List<Block>();
        foreach (var (index, line) in lines.Index())
        {
            var stray = strays.Count > 0 && index % 5 == damage % 5 ? strays[index % strays.Count] : "";
            var written = line.Insert(Math.Min(line.Length, (damage + index) % 23), stray);
            if ((damage & 1) != 0)
                written = Wrap(written, 24 + (damage % 40), (damage & 2) != 0);
            if ((damage & 4) != 0 && index % 4 == 3)
                text.Append('\f').Append("Running head 1\n");
            Span span = new(text.Length, text.Length + written.Length);
            text.Append(written).Append((damage & 8) != 0 ? "\n\n" : "\r\n");
            if ((damage & 16) != 0)
                blocks.Add(BlockOf(index, damage, span));
        }
        // A reader that marks a list marks its items again inside it.
        if ((damage & 32) != 0 && blocks.Count > 2)
            blocks.Insert(0, new(BlockKind.ListItem, new(blocks[0].Span.Start, blocks[^1].Span.End), "1.", 1));
        return (text.ToString(), blocks);
    }

    private static Block BlockOf(int index, int damage, Span span)
    {
        var kinds = Enum.GetValues<BlockKind>();
        var kind = (damage & 64) != 0 ? kinds[(index + damage) % kinds.Length] : BlockKind.ListItem;
        var label = index % 3 == 0 ? LabelShapes.Of(index + damage, (index % 5) + 1) : null;
        return new(
            kind,
            span,
            label,
            index % 4,
            (damage & 128) != 0 ? new[] { null, "fr", "ar", "x" }[index % 4] : null
        );
    }

    private static string Wrap(string line, int width, bool hyphenate)
    {
        var wrapped = new StringBuilder();
        for (var i = 0; i < line.Length; i += width)
        {
            var part = line.Substring(i, Math.Min(width, line.Length - i));
            wrapped.Append(part);
            if (i + width < line.Length)
                wrapped.Append(hyphenate ? "-\n" : "\n");
        }
        return wrapped.ToString();
    }
}
