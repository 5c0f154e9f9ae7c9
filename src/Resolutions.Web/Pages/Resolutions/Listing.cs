using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Store;
using Resolutions.Web.Localizing;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>Reads resolutions for a list: the newest date first, then by title; those without a date last.</summary>
public static class Listing
{
    public static async Task<IReadOnlyList<Listed>> ReadListAsync(
        this ResolutionsDb db,
        IQueryable<Resolution> resolutions,
        int skip,
        int take,
        CancellationToken cancellation
    )
    {
        var rows = await Sorted(db, resolutions).Skip(skip).Take(take).ToListAsync(cancellation);
        var ids = rows.Select(row => row.Id).ToList();
        var titles = await ReadTitlesAsync(db, ids, cancellation);
        var bodies = await db.IssuingBodies.AsNoTracking().ToDictionaryAsync(body => body.Code, cancellation);
        return
        [
            .. rows.Select(row => new Listed(
                row,
                row.IssuingBodyCode is { } code ? bodies.GetValueOrDefault(code) : null,
                [.. titles[row.Id].OrderBy(title => Column.Rank(title.Language)).ThenBy(title => title.Language)]
            )),
        ];
    }

    // Dates are kept as text that sorts by time; "C" compares it by character, where a locale may skip the hyphens.
    private static IQueryable<Resolution> Sorted(ResolutionsDb db, IQueryable<Resolution> resolutions)
    {
        var language = InterfaceLanguages.Current;
        return resolutions
            .OrderBy(resolution => resolution.Date == null)
            .ThenByDescending(resolution => EF.Functions.Collate(resolution.Date, "C"))
            .ThenBy(resolution =>
                db.TextMemberships.Where(row => row.ResolutionId == resolution.Id && row.ValidUntil == null)
                    .Where(row => row.IsPrimary)
                    .OrderBy(row => row.Language != language)
                    .ThenBy(row => row.Language)
                    .Join(db.Texts, row => row.TextId, text => text.Id, (_, text) => text.Title)
                    .FirstOrDefault()
            )
            .ThenBy(resolution => resolution.Slug);
    }

    private static async Task<ILookup<Guid, TextTitle>> ReadTitlesAsync(
        ResolutionsDb db,
        List<Guid> resolutions,
        CancellationToken cancellation
    )
    {
        var rows = await (
            from membership in db.TextMemberships
            where membership.ValidUntil == null && membership.IsPrimary && resolutions.Contains(membership.ResolutionId)
            join text in db.Texts.AsNoTracking() on membership.TextId equals text.Id
            join publisher in db.Publishers.AsNoTracking() on text.PublisherCode equals publisher.Code into publishers
            from publisher in publishers.DefaultIfEmpty()
            select new
            {
                membership.ResolutionId,
                membership.Language,
                text.Title,
                publisher,
                // As TextTitle does for a text that is read whole.
                Speaker = db
                    .Clauses.Where(clause =>
                        clause.TextId == text.Id && clause.ValidUntil == null && clause.Kind == ClauseKind.Title
                    )
                    .OrderBy(clause => clause.Content != text.Title)
                    .ThenBy(clause => clause.Ordinal)
                    .Select(clause => (Speaker?)clause.Speaker)
                    .FirstOrDefault(),
            }
        ).ToListAsync(cancellation);
        return rows.ToLookup(
            row => row.ResolutionId,
            row => new TextTitle(row.Language, row.Title, row.Speaker, row.publisher)
        );
    }
}
