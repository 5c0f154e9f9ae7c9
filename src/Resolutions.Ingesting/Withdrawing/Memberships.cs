using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Store;

namespace Resolutions.Ingesting.Withdrawing;

/// <summary>What withdrawing and restoring ask of memberships.</summary>
internal static class Memberships
{
    /// <returns>All that there ever were in a language, the newest last.</returns>
    public static Task<List<TextMembership>> MembershipsAsync(
        this ResolutionsDb db,
        Guid? resolutionId,
        string language,
        CancellationToken cancellation
    ) =>
        db
            .TextMemberships.Where(row => row.ResolutionId == resolutionId && row.Language == language)
            .OrderBy(row => row.ValidFrom)
            .ToListAsync(cancellation);

    /// <summary>The same text's membership from a revision on.</summary>
    public static TextMembership As(this TextMembership membership, bool isPrimary, long revision) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ResolutionId = membership.ResolutionId,
            TextId = membership.TextId,
            Language = membership.Language,
            Ordinal = membership.Ordinal,
            IsPrimary = isPrimary,
            ValidFrom = revision,
        };

    public static string NameIn(this TextMembership membership, string slug) =>
        string.Create(CultureInfo.InvariantCulture, $"{slug}/{membership.Language}/{membership.Ordinal}");
}
