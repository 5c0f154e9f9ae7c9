using Resolutions.Model;

namespace Resolutions.Store.Reading;

/// <summary>A resolution whole, as of one of its revisions.</summary>
/// <param name="AsOf">The revision, as counted by the resolution and store-wide.</param>
/// <param name="Texts">By language tag, then ordinal.</param>
/// <param name="Groups">In the order of the alignment, with their members.</param>
public sealed record AlignedResolution(
    Resolution Resolution,
    IssuingBody? IssuingBody,
    ResolutionRevision AsOf,
    IReadOnlyList<AlignedText> Texts,
    IReadOnlyList<ClauseGroup> Groups
)
{
    public bool IsNewest => AsOf.Number == Resolution.RevisionCount;

    /// <summary>The texts that readers see first, one a language.</summary>
    public IEnumerable<AlignedText> PrimaryTexts => Texts.Where(text => text.Membership.IsPrimary);
}
