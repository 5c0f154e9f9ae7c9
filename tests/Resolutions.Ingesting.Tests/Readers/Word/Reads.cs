using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Readers.Word;
using Resolutions.Model;
using Resolutions.Segmenting;

namespace Resolutions.Ingesting.Tests.Readers.Word;

/// <summary>What the reader of Word documents makes of one, in words that a test can compare.</summary>
internal static class Reads
{
    public static Task<Reading> ReadAsync(this WordFile file, WordLimits? limits = null) =>
        ReadAsync(file.ToBytes(), limits);

    public static Task<Reading> ReadAsync(byte[] bytes, WordLimits? limits = null) =>
        new WordReader(limits ?? new()).ReadAsync(
            new(bytes, null, SourceOrigin.File, "invented.docx"),
            TestContext.Current.CancellationToken
        );

    /// <summary>The words of the blocks of a kind, their labels before them.</summary>
    public static List<string> Of(this Reading reading, BlockKind kind) =>
        [
            .. reading
                .Blocks.Where(block => block.Kind == kind)
                .Select(block => $"{block.Label} {block.Span.Of(reading.Characters)}".Trim()),
        ];

    /// <summary>The labels of list items, in order.</summary>
    public static async Task<string> LabelsAsync(this WordFile file)
    {
        var reading = await file.ReadAsync();
        return string.Join(
            ' ',
            reading.Blocks.Where(block => block.Kind == BlockKind.ListItem).Select(block => block.Label)
        );
    }

    /// <summary>The clauses that come of it: <c>op1.a (a) To mend nets;</c>.</summary>
    public static async Task<List<string>> ClausesAsync(this WordFile file)
    {
        var reading = await file.ReadAsync();
        return
        [
            .. Segmenter
                .Segment(reading.Characters, reading.Blocks)
                .Texts.SelectMany(text => text.Clauses)
                .Select(clause => $"{clause.Address} {clause.Label} {clause.Content}".Replace("  ", " ")),
        ];
    }
}
