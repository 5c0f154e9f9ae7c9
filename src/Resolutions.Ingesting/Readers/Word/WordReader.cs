using Resolutions.Ingesting.Readers.Word.Opening;

namespace Resolutions.Ingesting.Readers.Word;

/// <summary>Reads Word documents (.docx): Office Open XML after ISO/IEC 29500, transitional and strict.</summary>
public sealed class WordReader(WordLimits limits) : SourceReader
{
    public WordReader()
        : this(WordLimits.OfThisMachine()) { }

    public override string Name => "word";

    public override int Version => 1;

    public override IReadOnlyList<string> MediaTypes { get; } = [Readers.MediaTypes.Word];

    public override Task<Reading> ReadAsync(IncomingSource source, CancellationToken cancellation) =>
        Task.Run(() => Read(source.Bytes, cancellation), cancellation);

    private Reading Read(byte[] bytes, CancellationToken cancellation)
    {
        if (bytes.Length == 0)
            return Reading.Refused(RefusalCodes.FileEmpty);
        try
        {
            return WordReading.Read(WordPackage.Open(bytes, limits, cancellation));
        }
        catch (RefusalException exception)
        {
            return new("", [], exception.Refusal);
        }
    }
}
