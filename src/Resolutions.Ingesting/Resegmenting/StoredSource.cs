using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Store;

namespace Resolutions.Ingesting.Resegmenting;

/// <summary>The texts of one source that readers see, with the resolutions they are of.</summary>
internal sealed record StoredSource(
    IReadOnlyList<(Text Text, TextMembership Membership)> Texts,
    IReadOnlyDictionary<Guid, Resolution> Resolutions
)
{
    public static async Task<StoredSource> ReadAsync(ResolutionsDb db, Guid sourceId, CancellationToken cancellation)
    {
        var rows = await (
            from extraction in db.Extractions
            where extraction.SourceId == sourceId
            join text in db.Texts on extraction.Id equals text.ExtractionId
            join membership in db.TextMemberships on text.Id equals membership.TextId
            where membership.ValidUntil == null
            orderby membership.Language, membership.Ordinal
            select new { text, membership }
        ).ToListAsync(cancellation);
        var ids = rows.Select(row => row.membership.ResolutionId).ToList();
        var resolutions = await db
            .Resolutions.Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancellation);
        return new([.. rows.Select(row => (row.text, row.membership))], resolutions);
    }

    public string NameOf(TextMembership membership) =>
        $"{Resolutions[membership.ResolutionId].Slug}/{membership.Language}/{membership.Ordinal}";
}
