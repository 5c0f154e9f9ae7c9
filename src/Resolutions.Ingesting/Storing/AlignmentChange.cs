using Resolutions.Model;
using Resolutions.Model.Operations;

namespace Resolutions.Ingesting.Storing;

/// <summary>Which groups of a resolution end and which begin, before any of it is written.</summary>
/// <param name="Carried">What became of confirmed groups that cannot stay as they are.</param>
internal sealed record AlignmentChange(
    Guid ResolutionId,
    IReadOnlyList<Guid> Closed,
    IReadOnlyList<ClauseGroup> Opened,
    IReadOnlyList<CarriedGroup> Carried,
    int Groups,
    int ConfirmedKept
)
{
    public Align Operation => new(ResolutionId, Closed, [.. Opened.Select(group => group.Id)]);
}
