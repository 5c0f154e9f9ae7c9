using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Storing;
using Resolutions.Model;
using Resolutions.Model.Operations;
using Resolutions.Segmenting;
using Resolutions.Store;

namespace Resolutions.Ingesting.Resegmenting;

/// <summary>What cutting one text again changes, before any of it is written.</summary>
internal sealed record TextRecutting(
    Text Text,
    TextMembership Membership,
    TextFacts Before,
    TextFacts After,
    ClauseMatching Clauses,
    IReadOnlyList<Furniture> ClosedFurniture,
    IReadOnlyList<Furniture> OpenedFurniture,
    bool IsReadAnew
)
{
    /// <summary>Whether anything but the numbers of rules and reader is another.</summary>
    public bool IsChange =>
        IsCutOtherwise
        || Clauses.Formulas.Count > 0
        || !IsSame(Before, After with { SegmenterVersion = Before.SegmenterVersion, ExtractionId = Comparable });

    // A newer reader that read the same characters has changed nothing.
    private Guid Comparable => IsReadAnew ? After.ExtractionId : Before.ExtractionId;

    /// <summary>Whether clauses end or begin, so that the alignment is to be made anew.</summary>
    public bool HasOtherClauses => Clauses.Closed.Count + Clauses.Opened.Count > 0;

    private bool IsCutOtherwise => HasOtherClauses || ClosedFurniture.Count + OpenedFurniture.Count > 0;

    /// <param name="revision">That the rows which begin are valid from.</param>
    public static async Task<TextRecutting> OfAsync(
        ResolutionsDb db,
        (Text Text, TextMembership Membership) stored,
        (SegmentedText Text, Segmentation Whole, Extraction Extraction, string? BodyCode) cut,
        long revision,
        CancellationToken cancellation
    )
    {
        var id = stored.Text.Id;
        var clauses = await db
            .Clauses.Where(clause => clause.TextId == id && clause.ValidUntil == null)
            .OrderBy(clause => clause.Ordinal)
            .ToListAsync(cancellation);
        var furniture = await db
            .Furniture.Where(span => span.TextId == id && span.ValidUntil == null)
            .ToListAsync(cancellation);
        var before = await db
            .Extractions.Where(row => row.Id == stored.Text.ExtractionId)
            .Select(row => row.Sha256)
            .SingleAsync(cancellation);
        var rows = TextRows.Of(id, cut.Text, cut.Whole, cut.Extraction.Id, cut.BodyCode, revision);
        var spans = rows.Furniture.Select(row => row.Span).ToHashSet();
        var known = furniture.Select(row => row.Span).ToHashSet();
        return new(
            stored.Text,
            stored.Membership,
            TextFacts.Of(stored.Text),
            TextFacts.Of(rows.Text),
            ClauseMatching.Match(clauses, rows.Clauses),
            [.. furniture.Where(row => !spans.Contains(row.Span))],
            [.. rows.Furniture.Where(row => !known.Contains(row.Span))],
            before != cut.Extraction.Sha256
        );
    }

    public Resegment Operation(ResolutionFacts before, ResolutionFacts after, IReadOnlyList<CarriedGroup> carried) =>
        new(
            Text.Id,
            Before,
            After,
            before,
            after,
            [.. Clauses.Closed.Select(clause => clause.Id)],
            [.. Clauses.Opened.Select(clause => clause.Id)],
            [.. ClosedFurniture.Select(row => row.Id)],
            [.. OpenedFurniture.Select(row => row.Id)],
            Clauses.Formulas,
            carried
        );

    // Records compare lists by reference; what they say is compared as they are kept.
    private static bool IsSame(TextFacts one, TextFacts other) =>
        JsonSerializer.Serialize(one) == JsonSerializer.Serialize(other);
}
