using Resolutions.Ingesting.Readers.Encodings;
using Resolutions.Ingesting.Stating;

namespace Resolutions.Ingesting.Readers.PlainText;

/// <summary>Reads plain text in any encoding that is declared or can be told.</summary>
public sealed class PlainTextReader : SourceReader
{
    public override string Name => "plain-text";

    public override int Version => 3;

    public override IReadOnlyList<string> MediaTypes { get; } = [Readers.MediaTypes.PlainText];

    public override Task<Reading> ReadAsync(IncomingSource source, CancellationToken cancellation) =>
        Task.FromResult(Read(source.Bytes, source.Charset, source.Location));

    /// <param name="charset">Name of the encoding as declared; null where none is.</param>
    /// <param name="name">Of the file, as diagnostics name it.</param>
    public static Reading Read(ReadOnlySpan<byte> bytes, string? charset = null, string name = "")
    {
        var decoded = TextDecoding.Decode(bytes, charset);
        if (decoded.Refusal is { } refusal)
            return new("", [], refusal);
        if (BlankText.Is(decoded.Characters))
            return Reading.Refused(RefusalCodes.FileEmpty);
        var front = FrontMatter.Of(decoded.Characters, name);
        if (front.Read.Refusal is { } wrong)
            return new("", [], wrong);
        return new(decoded.Characters, PlainTextBlocks.Find(decoded.Characters, front.Span))
        {
            Stated = front.Read.Stated,
            Diagnostics = [.. decoded.Diagnostics, .. front.Read.Diagnostics],
        };
    }
}
