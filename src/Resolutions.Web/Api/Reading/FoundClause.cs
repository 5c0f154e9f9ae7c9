using Resolutions.Model;

namespace Resolutions.Web.Api.Reading;

/// <summary>A clause found by its id, with what surrounds it.</summary>
/// <param name="Memberships">How its text was one of the resolution's, from the first time.</param>
/// <param name="Revisions">The resolution's own revisions, in order.</param>
internal sealed record FoundClause(
    Clause Clause,
    string? ParentAddress,
    Guid? GroupId,
    Resolution Resolution,
    IReadOnlyList<TextMembership> Memberships,
    IReadOnlyList<ResolutionRevision> Revisions
)
{
    /// <summary>The first of the resolution's revisions that has the clause.</summary>
    public int ValidFrom => Own(Math.Max(Clause.ValidFrom, Memberships.Min(membership => membership.ValidFrom)))!.Value;

    /// <summary>The first of the resolution's revisions that no longer has it; null while it holds.</summary>
    public int? ValidUntil
    {
        get
        {
            long? left = Memberships.Any(membership => membership.ValidUntil is null)
                ? null
                : Memberships.Max(membership => membership.ValidUntil);
            var until = Math.Min(Clause.ValidUntil ?? long.MaxValue, left ?? long.MaxValue);
            return until == long.MaxValue ? null : Own(until);
        }
    }

    // A text may have lived in another resolution, whose revisions this one does not count: the next of its own is the first to show it.
    private int? Own(long number) => Revisions.FirstOrDefault(own => own.RevisionNumber >= number)?.Number;
}
