namespace Resolutions.Model.Operations;

/// <summary>A withdrawn text is back in sight.</summary>
/// <param name="MembershipId">The membership that begins.</param>
/// <param name="Withdrawal">Store-wide number of the revision that it undoes.</param>
/// <param name="Demoted">The membership that ends because this text is primary again; null where it is not.</param>
/// <param name="Stepped">The membership of that other text from now on; null where there is none.</param>
/// <param name="Proposals">The proposals to join that begin with it.</param>
/// <param name="Reopened">The confirmed groups that are again as they were before the withdrawal.</param>
public sealed record RestoreText(
    Guid ResolutionId,
    Guid TextId,
    Guid MembershipId,
    long Withdrawal,
    Guid? Demoted,
    Guid? Stepped,
    IReadOnlyList<Guid> Proposals,
    IReadOnlyList<Guid> Reopened
) : Operation;
