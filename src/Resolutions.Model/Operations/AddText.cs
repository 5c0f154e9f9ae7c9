namespace Resolutions.Model.Operations;

/// <summary>A text, whole with its clauses and furniture, becomes one of a resolution's.</summary>
public sealed record AddText(Guid ResolutionId, Guid TextId, Guid MembershipId) : Operation;
