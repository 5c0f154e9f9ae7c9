namespace Resolutions.Model.Operations;

/// <summary>The machine's groups of a resolution are replaced.</summary>
/// <param name="Closed">The groups that no longer hold.</param>
/// <param name="Opened">The groups that hold instead.</param>
public sealed record Align(Guid ResolutionId, IReadOnlyList<Guid> Closed, IReadOnlyList<Guid> Opened) : Operation;
