using Resolutions.Ingesting.Readers.Pdf.Layout;

namespace Resolutions.Ingesting.Readers.Pdf.Paragraphs;

/// <summary>The rows of a page, by what they are.</summary>
/// <param name="Heads">The head of the page, from top to bottom.</param>
/// <param name="Columns">The text, column by column in the order of reading.</param>
/// <param name="Notes">Footnotes at the end of the page, row by row.</param>
/// <param name="Feet">The foot of the page.</param>
internal sealed record PageRows(
    IReadOnlyList<Row> Heads,
    IReadOnlyList<IReadOnlyList<Row>> Columns,
    IReadOnlyList<Row> Notes,
    IReadOnlyList<Row> Feet
);
