using Resolutions.Ingesting.Readers.Encodings;
using Resolutions.Ingesting.Readers.PlainText;
using Resolutions.Ingesting.Stating;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Markdown;

/// <summary>Reads Markdown as it is shown, without its marks. All of it but its front matter is the document.</summary>
public sealed class MarkdownReader : SourceReader
{
    public override string Name => "markdown";

    public override int Version => 1;

    public override IReadOnlyList<string> MediaTypes { get; } = [Readers.MediaTypes.Markdown];

    public override Task<Reading> ReadAsync(IncomingSource source, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Read(source.Bytes, source.Charset, source.Location));
    }

    /// <param name="charset">That was declared beside the text; null where none was.</param>
    /// <param name="name">Of the file, as diagnostics name it.</param>
    public static Reading Read(ReadOnlySpan<byte> bytes, string? charset = null, string name = "")
    {
        var decoded = TextDecoding.Decode(bytes, charset);
        if (decoded.Refusal is { } refusal)
            return new("", [], refusal);
        var characters = decoded.Characters;
        var front = FrontMatter.Of(characters, name);
        if (front.Read.Refusal is { } wrong)
            return new("", [], wrong);
        var body = ReadBody(characters[front.Span.End..]);
        if (BlankText.Is(body.Characters))
            return Reading.Refused(RefusalCodes.FileEmpty);
        return Under(front.Span.Of(characters).TrimEnd(), body) with
        {
            Stated = front.Read.Stated,
            Diagnostics = [.. decoded.Diagnostics, .. front.Read.Diagnostics, .. body.Diagnostics],
        };
    }

    private static Reading ReadBody(string markdown)
    {
        if (MarkdownPage.Render(markdown) is { } page)
            return MarkdownPage.Read(page);
        // Markdig gives up on what nests deeper than any text does: then its marks are left standing, and nothing is lost.
        return new(markdown, PlainTextBlocks.Find(markdown)) { Diagnostics = [new("markdown-read-plainly", null)] };
    }

    /// <summary>What is stated in front matter is kept with the text, above it.</summary>
    private static Reading Under(string front, Reading body)
    {
        if (front.Length == 0)
            return body;
        var start = front.Length + 1;
        return body with
        {
            Characters = front + "\n" + body.Characters,
            Blocks =
            [
                new(BlockKind.Furniture, new(0, front.Length)),
                .. body.Blocks.Select(block =>
                    block with
                    {
                        Span = new(block.Span.Start + start, block.Span.End + start),
                    }
                ),
            ],
        };
    }
}
