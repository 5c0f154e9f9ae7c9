using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Reports;
using Resolutions.Model;
using Resolutions.Store;

namespace Resolutions.Ingesting.Storing;

/// <summary>Recognises what the store has already.</summary>
internal static class StoredTexts
{
    /// <returns>The texts of the same bytes, or of the same characters in other bytes; empty where there are none.</returns>
    public static async Task<IReadOnlyList<IngestedText>> FindStoredAsync(
        this ResolutionsDb db,
        Source source,
        Extraction extraction,
        CancellationToken cancellation
    )
    {
        var rows = await (
            from text in db.Texts
            join stored in db.Extractions on text.ExtractionId equals stored.Id
            join origin in db.Sources on stored.SourceId equals origin.Id
            where origin.Sha256 == source.Sha256 || stored.Sha256 == extraction.Sha256
            join membership in db.TextMemberships on text.Id equals membership.TextId
            where membership.ValidUntil == null
            join resolution in db.Resolutions on membership.ResolutionId equals resolution.Id
            select new
            {
                text,
                resolution.Slug,
                Clauses = db.Clauses.Count(clause => clause.TextId == text.Id && clause.ValidUntil == null),
                Furniture = db.Furniture.Count(span => span.TextId == text.Id && span.ValidUntil == null),
                Groups = db.ClauseGroups.Count(row => row.ResolutionId == resolution.Id && row.ValidUntil == null),
            }
        )
            .AsNoTracking()
            .ToListAsync(cancellation);
        return [.. rows.Select(row => Describe(row.text, row.Slug, row.Clauses, row.Furniture, [], row.Groups))];
    }

    public static IngestedText Describe(
        Text text,
        string slug,
        int clauses,
        int furniture,
        IReadOnlyList<string> joined,
        int groups
    ) =>
        new(
            slug,
            text.Language,
            text.IssuingBodyCode,
            text.PublisherCode,
            text.DocumentType,
            text.Title,
            text.Symbol,
            text.Date,
            clauses,
            furniture,
            joined,
            groups
        );
}
