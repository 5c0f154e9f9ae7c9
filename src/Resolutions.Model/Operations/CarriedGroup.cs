namespace Resolutions.Model.Operations;

/// <summary>What became of a confirmed group that could not stay as it was.</summary>
/// <param name="GroupId">The group that ended.</param>
/// <param name="SuccessorId">The confirmed group that holds what could be kept of it; null where its clauses are free again.</param>
public sealed record CarriedGroup(Guid GroupId, GroupFate Fate, Guid? SuccessorId);
