using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Readers.Markdown;
using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Readers.Html;

public sealed class HtmlPropertyTests
{
    private static readonly string[] Parts =
    [
        "<p>",
        "</p>",
        "<div class='nav'>",
        "</div>",
        "<ol type=a>",
        "</ol>",
        "<ul>",
        "<li>",
        "<li id=fn1>",
        "<b>",
        "</b>",
        "<i>",
        "<br>",
        "<br><br>",
        "<table>",
        "<tr>",
        "<td>",
        "<th>",
        "</table>",
        "<pre>",
        "</pre>",
        "<h1>",
        "</h1>",
        "<a href='#x'>",
        "</a>",
        "<sup>",
        "</sup>",
        "<main>",
        "<article>",
        "<aside>",
        "</aside>",
        "<header>",
        "<form>",
        "<select>",
        "<option>",
        "<template>",
        "<svg>",
        "<math>",
        "<span lang=ar>",
        "</span>",
        "&nbsp;",
        "&#8207;",
        "1. ",
        "(a) ",
        "قرار ",
        "boats ",
        " and nets;",
        ".\n",
        "↩",
        "12",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "<",
        "&",
        "<!--",
        "-->",
        "\0",
        "<plaintext>",
    ];

    private static readonly Gen<string> Soups = Gen.Elements(Parts).ListOf().Select(string.Concat);

    [Fact]
    public void Whatever_a_page_holds_its_blocks_hold_its_text() =>
        Prop.ForAll(Soups.ToArbitrary(), soup => IsWhole(ReadPage.Of(soup))).Holds(300);

    [Fact]
    public void Whatever_Markdown_holds_its_blocks_hold_its_text() =>
        Prop.ForAll(
                Gen.Elements([
                        .. Parts,
                        "# ",
                        "\n",
                        "\n\n",
                        "- ",
                        "  ",
                        "1) ",
                        "> ",
                        "*",
                        "**",
                        "_",
                        "|",
                        "|-|-|\n",
                        "[^1]",
                        "[^1]: ",
                        "`",
                        "```\n",
                        "---\n",
                        "a: b\n",
                        "[x](y)",
                    ])
                    .ListOf()
                    .Select(string.Concat)
                    .ToArbitrary(),
                soup => IsWhole(MarkdownReader.Read(Encoding.UTF8.GetBytes(soup)))
            )
            .Holds(300);

    /// <summary>Every character is in one block, white space and ways back to the text aside; and no block is outside the text.</summary>
    private static bool IsWhole(Reading reading)
    {
        if (reading.Refusal is not null)
            return reading.Characters.Length == 0;
        var counts = new int[reading.Characters.Length];
        foreach (
            var block in reading.Blocks.Where(block => block.Kind is not (BlockKind.Emphasis or BlockKind.LinkText))
        )
        {
            for (var i = block.Span.Start; i < block.Span.End; i++)
                counts[i] += block is { Kind: BlockKind.Furniture, Span.Length: <= 8 } ? 0 : 1;
        }
        var covered = reading.Blocks.Where(block => block.Kind == BlockKind.Furniture).ToList();
        return reading
            .Characters.Index()
            .All(c =>
                char.IsWhiteSpace(c.Item)
                || (counts[c.Index] == 1 && c.Item != '\0')
                || (counts[c.Index] == 0 && covered.Exists(block => block.Span.Contains(c.Index)))
            );
    }
}
