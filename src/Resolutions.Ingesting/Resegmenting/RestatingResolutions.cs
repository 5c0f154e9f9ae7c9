using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Store;

namespace Resolutions.Ingesting.Resegmenting;

/// <summary>Corrects what a resolution took from a text that now says otherwise, unless another of its texts still says it.</summary>
internal static class RestatingResolutions
{
    public static async Task RestateAsync(
        ResolutionsDb db,
        Resolution resolution,
        TextRecutting change,
        CancellationToken cancellation
    )
    {
        var others = await (
            from membership in db.TextMemberships
            where membership.ResolutionId == resolution.Id && membership.ValidUntil == null
            where membership.TextId != change.Text.Id
            join text in db.Texts on membership.TextId equals text.Id
            orderby membership.Language, membership.Ordinal
            select text
        )
            .AsNoTracking()
            .ToListAsync(cancellation);
        var (before, after) = (change.Before, change.After);
        resolution.IssuingBodyCode = Restate(
            resolution.IssuingBodyCode,
            before.IssuingBodyCode,
            after.IssuingBodyCode,
            others.Select(text => text.IssuingBodyCode)
        );
        resolution.DocumentType = Restate(
            resolution.DocumentType,
            before.DocumentType,
            after.DocumentType,
            others.Select(text => text.DocumentType)
        );
        resolution.Symbol = Restate(resolution.Symbol, before.Symbol, after.Symbol, others.Select(text => text.Symbol));
        resolution.Date = Restate(resolution.Date, before.Date, after.Date, others.Select(text => text.Date));
    }

    private static T? Restate<T>(T? said, T? before, T? after, IEnumerable<T?> others)
    {
        var known = others.Where(other => other is not null).ToList();
        var isItsOwn = said is null || (Equals(said, before) && !known.Contains(said));
        return isItsOwn ? after ?? known.FirstOrDefault() : said;
    }
}
