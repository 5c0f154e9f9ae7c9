using System.Data;
using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Store;
using Resolutions.Store.Reading;
using Resolutions.Web.Api.Conditions;

namespace Resolutions.Web.Api.Listing;

/// <summary>Reads a page of resolutions: the newest date first, then by slug; those without a date last.</summary>
internal static class PageReading
{
    // Dates are kept as texts that sort by time in code point order; a locale's collation would skip their hyphens.
    private const string CodePoints = "C";

    public static async Task<ListedPage> ReadPageAsync(
        this ResolutionsDb db,
        ListQuery query,
        CancellationToken cancellation
    )
    {
        // All queries see one state of the store, the one that the change number belongs to.
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            cancellation
        );
        var change = await db.ReadChangeAsync(cancellation);
        var backward = query.Cursor is { IsBackward: true };
        // One more than asked for tells whether there is more that way.
        var rows = await db.Rows(query).Take(query.Size + 1).ToListAsync(cancellation);
        var more = rows.Count > query.Size;
        rows = rows[..Math.Min(rows.Count, query.Size)];
        if (backward)
            rows.Reverse();
        var previous = backward ? more : query.Cursor is not null;
        var next = backward || more;
        return new(
            change,
            await db.WithTextsAsync(rows, cancellation),
            previous && rows is [var first, ..] ? Place(first, isBackward: true) : null,
            next && rows is [.., var last] ? Place(last, isBackward: false) : null
        );
    }

    private static IQueryable<Row> Rows(this ResolutionsDb db, ListQuery query)
    {
        var rows = db.Filtered(query)
            .Select(resolution => new Row
            {
                Resolution = resolution,
                Date = EF.Functions.Collate((string)(object)resolution.Date! ?? "", CodePoints),
                Slug = EF.Functions.Collate(resolution.Slug, CodePoints),
            });
        if (query.Cursor is not { } cursor)
            return rows.OrderByDescending(row => row.Date).ThenBy(row => row.Slug);
#pragma warning disable CA1309 // The database compares, and it does so by code points.
        return cursor.IsBackward
            ? rows.Where(row =>
                    string.Compare(row.Date, cursor.Date) > 0
                    || (row.Date == cursor.Date && string.Compare(row.Slug, cursor.Slug) < 0)
                )
                .OrderBy(row => row.Date)
                .ThenByDescending(row => row.Slug)
            : rows.Where(row =>
                    string.Compare(row.Date, cursor.Date) < 0
                    || (row.Date == cursor.Date && string.Compare(row.Slug, cursor.Slug) > 0)
                )
                .OrderByDescending(row => row.Date)
                .ThenBy(row => row.Slug);
#pragma warning restore CA1309
    }

    private static IQueryable<Resolution> Filtered(this ResolutionsDb db, ListQuery query)
    {
        var resolutions = db.VisibleResolutions();
        if (query.Body is { } body)
            resolutions = resolutions.Where(resolution => resolution.IssuingBodyCode == body);
        if (query.DocumentType is { } type)
            resolutions = resolutions.Where(resolution => resolution.DocumentType == type);
        if (query.Language is { Tag: var tag })
            resolutions = resolutions.Where(resolution =>
                db.TextMemberships.Any(membership =>
                    membership.ResolutionId == resolution.Id
                    && membership.ValidUntil == null
                    && (
                        EF.Functions.ILike(membership.Language, tag)
                        || EF.Functions.ILike(membership.Language, tag + "-%")
                    )
                )
            );
        return resolutions;
    }

    private static async Task<IReadOnlyList<ListedResolution>> WithTextsAsync(
        this ResolutionsDb db,
        IReadOnlyList<Row> rows,
        CancellationToken cancellation
    )
    {
        var ids = rows.Select(row => row.Resolution.Id).ToList();
        var codes = rows.Select(row => row.Resolution.IssuingBodyCode).Distinct().ToList();
        var texts = await (
            from membership in db.TextMemberships
            where ids.Contains(membership.ResolutionId) && membership.ValidUntil == null
            join text in db.Texts on membership.TextId equals text.Id
            orderby membership.Language, membership.Ordinal
            select new ListedText(
                membership.ResolutionId,
                membership.Language,
                membership.Ordinal,
                membership.IsPrimary,
                text.Title
            )
        ).ToListAsync(cancellation);
        var bodies = await db
            .IssuingBodies.AsNoTracking()
            .Where(body => codes.Contains(body.Code))
            .ToDictionaryAsync(body => body.Code, cancellation);
        var byResolution = texts.ToLookup(text => text.ResolutionId);
        return
        [
            .. rows.Select(row => new ListedResolution(
                row.Resolution,
                row.Date,
                row.Resolution.IssuingBodyCode is { } code ? bodies[code] : null,
                [.. byResolution[row.Resolution.Id]]
            )),
        ];
    }

    private static Cursor Place(Row row, bool isBackward) => new(isBackward, row.Date, row.Slug);

    private sealed record Row
    {
        public required Resolution Resolution { get; init; }

        public required string Date { get; init; }

        public required string Slug { get; init; }
    }
}
