namespace Resolutions.Ingesting.Resegmenting;

/// <summary>Which texts are to be cut again.</summary>
/// <param name="Slugs">Of resolutions; empty for all.</param>
/// <param name="IsForced">Whether texts that the present rules have cut are cut all the same.</param>
/// <param name="IsDry">Whether it is only found out what would change.</param>
public sealed record RecutScope(IReadOnlyList<string> Slugs, bool IsForced, bool IsDry);
