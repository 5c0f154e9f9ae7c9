using AngleSharp.Dom;
using Resolutions.Ingesting.Readers.Encodings;
using Resolutions.Ingesting.Readers.Html.Contents;
using Resolutions.Ingesting.Readers.Html.Hints;
using Resolutions.Ingesting.Readers.Html.Parsing;
using Resolutions.Ingesting.Readers.Html.Walking;

namespace Resolutions.Ingesting.Readers.Html;

/// <summary>Reads web pages: the text that they show, with what is not the document marked as furniture.</summary>
public sealed class HtmlReader : SourceReader
{
    public override string Name => "html";

    public override int Version => 1;

    public override IReadOnlyList<string> MediaTypes { get; } = [Readers.MediaTypes.Html, Readers.MediaTypes.Xhtml];

    public override Task<Reading> ReadAsync(IncomingSource source, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Read(source.Bytes, source.Charset, Readers.MediaTypes.Recognise(source)));
    }

    /// <param name="charset">That was declared beside the page; null where none was.</param>
    public static Reading Read(ReadOnlySpan<byte> bytes, string? charset = null, string? mediaType = null)
    {
        var decoded = TextDecoding.Decode(bytes, charset ?? DeclaredCharset.InHtml(bytes));
        if (decoded.Refusal is { } refusal)
            return new("", [], refusal);
        var reading = Read(decoded.Characters, mediaType);
        return reading with { Diagnostics = [.. decoded.Diagnostics, .. reading.Diagnostics] };
    }

    private static Reading Read(string characters, string? mediaType)
    {
        using var document = PageParsing.Parse(characters, mediaType);
        if ((document.Body ?? document.DocumentElement) is not { } body)
            return Reading.Refused(RefusalCodes.FileEmpty);
        var page = PageWalk.Read(body);
        if (page.Runs.Count == 0)
            return Reading.Refused(RefusalCodes.FileEmpty);
        var head = new PageHead(document);
        var isFurniture = FurnitureFinding.Find(page, head.Meta("og:title") ?? head.Title);
        var (language, doubt) = LanguageBelief.Decide(page, isFurniture, IsRightToLeft(document, body));
        return new(page.Characters, PageBlocks.Of(page, isFurniture))
        {
            Hinted = PageHints.Of(document, head, language),
            Diagnostics = doubt is null ? [] : [doubt],
        };
    }

    private static bool IsRightToLeft(IDocument document, IElement body) =>
        (body.GetAttribute("dir") ?? document.DocumentElement.GetAttribute("dir")) is { } direction
        && direction.Equals("rtl", StringComparison.OrdinalIgnoreCase);
}
