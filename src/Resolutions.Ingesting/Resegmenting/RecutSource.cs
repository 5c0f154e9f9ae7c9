using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Readers;
using Resolutions.Model;
using Resolutions.Segmenting;
using Resolutions.Store;

namespace Resolutions.Ingesting.Resegmenting;

/// <summary>A stored source as its present reader reads it.</summary>
/// <param name="Extraction">Null where the reader refuses what an older one read.</param>
/// <param name="IsNew">Whether the extraction is not in the store yet.</param>
/// <param name="Whole">As the present rules cut it.</param>
internal sealed record RecutSource(Extraction? Extraction, bool IsNew, Segmentation? Whole)
{
    public static async Task<RecutSource> ReadAsync(ResolutionsDb db, Guid sourceId, CancellationToken cancellation)
    {
        var source = await db.Sources.AsNoTracking().SingleAsync(row => row.Id == sourceId, cancellation);
        var read = await SourceReading.ReadAsync(
            new(source.Bytes, source.MediaType, source.Origin, source.Location)
            {
                Charset = source.Charset,
                Stated = source.Stated,
            },
            cancellation
        );
        if (read.Reading.Refusal is not null)
            return new(null, false, null);
        var stored = await db
            .Extractions.AsNoTracking()
            .SingleOrDefaultAsync(
                row => row.SourceId == sourceId && row.Reader == read.Reader && row.ReaderVersion == read.ReaderVersion,
                cancellation
            );
        var extraction = stored ?? read.Extraction(sourceId);
        return new(extraction, stored is null, extraction.Cut(source.Stated, read.Reading.Diagnostics));
    }

    /// <summary>Pairs stored texts with those cut now: by language, in order; where there is one of each, they are a pair.</summary>
    public static IEnumerable<(Text Stored, SegmentedText? Cut)> Pair(
        IReadOnlyList<Text> stored,
        IReadOnlyList<SegmentedText> cut
    )
    {
        if (
            stored is [var only]
            && cut is [var one]
            && LanguageTags.Primary(only.Language) == LanguageTags.Primary(one.Language)
        )
            return [(only, one)];
        var waiting = cut.GroupBy(text => text.Language, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<SegmentedText>(group), StringComparer.Ordinal);
        return stored
            .OrderBy(text => text.Stretches.Count > 0 ? text.Stretches[0].Start : 0)
            .Select(text =>
                (text, waiting.TryGetValue(text.Language, out var left) && left.TryDequeue(out var next) ? next : null)
            )
            .ToList();
    }
}
