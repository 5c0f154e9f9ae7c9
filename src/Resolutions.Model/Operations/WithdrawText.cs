namespace Resolutions.Model.Operations;

/// <summary>A mistaken text is taken out of sight; its rows stay.</summary>
/// <param name="MembershipId">The membership that ends.</param>
/// <param name="Reason">As the editor gave it.</param>
/// <param name="Demoted">The membership, no longer primary, of the text that is now first in its place; null where there is no other.</param>
/// <param name="Promoted">The membership that makes it primary; null where there is none.</param>
/// <param name="Proposals">The proposals to join that end with it.</param>
/// <param name="Carried">What became of confirmed groups that held its clauses.</param>
public sealed record WithdrawText(
    Guid ResolutionId,
    Guid TextId,
    Guid MembershipId,
    string Reason,
    Guid? Demoted,
    Guid? Promoted,
    IReadOnlyList<Guid> Proposals,
    IReadOnlyList<CarriedGroup> Carried
) : Operation;
