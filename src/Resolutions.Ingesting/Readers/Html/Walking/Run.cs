using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Walking;

/// <summary>Text that stands in one block element with no other between: a paragraph, or lines parted by breaks.</summary>
/// <param name="Kind">As its elements say; what is furniture is decided later.</param>
/// <param name="Group">Runs of one footnote or one table cell share it; null for others.</param>
/// <param name="Letters">Characters other than white space.</param>
/// <param name="LinkLetters">Of them, those in links, buttons and other controls.</param>
/// <param name="Links">How many links it holds, in whole or in part.</param>
internal sealed record Run(
    Span Span,
    BlockKind Kind,
    string? Label,
    int Level,
    string? Language,
    object? Group,
    int Letters,
    int LinkLetters,
    int Links
);
