using Microsoft.EntityFrameworkCore;
using Resolutions.Model;

namespace Resolutions.Store.Reading;

/// <summary>Reads the texts of a resolution as of a revision.</summary>
internal static class AlignedTextReading
{
    public static async Task<IReadOnlyList<AlignedText>> ReadTextsAsync(
        ResolutionsDb db,
        Resolution resolution,
        ResolutionRevision asOf,
        CancellationToken cancellation
    )
    {
        var rows = await (
            from membership in db.TextMemberships.AsNoTracking().AsOf(asOf.RevisionNumber)
            where membership.ResolutionId == resolution.Id
            join text in db.Texts.AsNoTracking() on membership.TextId equals text.Id
            orderby membership.Language, membership.Ordinal
            select new { membership, text }
        ).ToListAsync(cancellation);
        var texts = rows.ConvertAll(row => row.text);
        var ids = texts.ConvertAll(text => text.Id);
        var clauses = await db
            .Clauses.AsNoTracking()
            .AsOf(asOf.RevisionNumber)
            .Where(clause => ids.Contains(clause.TextId))
            .OrderBy(clause => clause.Ordinal)
            .ToListAsync(cancellation);
        if (asOf.Number < resolution.RevisionCount)
            await db.RewindAsync(resolution.Id, texts, clauses, asOf.RevisionNumber, cancellation);
        var provenances = await ProvenancesAsync(db, texts, cancellation);
        var publishers = await PublishersAsync(db, texts, cancellation);
        var byText = clauses.ToLookup(clause => clause.TextId);
        return
        [
            .. rows.Select(row => new AlignedText(
                row.text,
                row.membership,
                row.text.PublisherCode is { } code ? publishers[code] : null,
                provenances[row.text.ExtractionId],
                [.. byText[row.text.Id]]
            )),
        ];
    }

    private static async Task<Dictionary<Guid, Provenance>> ProvenancesAsync(
        ResolutionsDb db,
        List<Text> texts,
        CancellationToken cancellation
    )
    {
        var ids = texts.ConvertAll(text => text.ExtractionId);
        return await (
            from extraction in db.Extractions
            where ids.Contains(extraction.Id)
            join source in db.Sources on extraction.SourceId equals source.Id
            select new
            {
                extraction.Id,
                Provenance = new Provenance(
                    source.Id,
                    source.Sha256,
                    source.MediaType,
                    source.Origin,
                    source.Location,
                    source.Address,
                    source.ReadAt,
                    extraction.Reader,
                    extraction.ReaderVersion
                ),
            }
        ).ToDictionaryAsync(row => row.Id, row => row.Provenance, cancellation);
    }

    private static Task<Dictionary<string, Publisher>> PublishersAsync(
        ResolutionsDb db,
        List<Text> texts,
        CancellationToken cancellation
    )
    {
        var codes = texts.ConvertAll(text => text.PublisherCode);
        return db
            .Publishers.AsNoTracking()
            .Where(publisher => codes.Contains(publisher.Code))
            .ToDictionaryAsync(publisher => publisher.Code, cancellation);
    }
}
