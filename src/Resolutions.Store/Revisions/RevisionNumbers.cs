namespace Resolutions.Store.Revisions;

/// <summary>The store-wide numbers of a revision.</summary>
/// <param name="Revision">What clauses and groups are valid from.</param>
/// <param name="Change">What entity tags are made of.</param>
public sealed record RevisionNumbers(long Revision, long Change);
