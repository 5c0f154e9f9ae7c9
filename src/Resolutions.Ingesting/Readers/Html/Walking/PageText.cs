using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Walking;

/// <summary>The text that a page shows, in reading order, a run a line or more.</summary>
/// <param name="Extents">Of its block elements, outer before inner; the first is the whole page.</param>
/// <param name="Inlines">Emphasis, text of links, and furniture inside runs; in order of their ends.</param>
internal sealed record PageText(
    string Characters,
    IReadOnlyList<Run> Runs,
    IReadOnlyList<Extent> Extents,
    IReadOnlyList<Block> Inlines,
    string? Language
);
