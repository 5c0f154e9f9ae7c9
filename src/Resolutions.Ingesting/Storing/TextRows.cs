using Resolutions.Model;
using Resolutions.Segmenting;

namespace Resolutions.Ingesting.Storing;

/// <summary>A segmented text as rows of the store.</summary>
internal sealed record TextRows(Text Text, IReadOnlyList<Clause> Clauses, IReadOnlyList<Furniture> Furniture)
{
    public static TextRows Of(
        Guid textId,
        SegmentedText segmented,
        Segmentation whole,
        Guid extractionId,
        string? bodyCode,
        long revision
    )
    {
        var text = new Text
        {
            Id = textId,
            ExtractionId = extractionId,
            Language = segmented.Language,
            Stretches = segmented.Stretches,
            IssuingBodyCode = bodyCode,
            PublisherCode = segmented.Publisher?.Code,
            DocumentType = segmented.DocumentType,
            Title = segmented.Title,
            Symbol = segmented.Symbol,
            Date = segmented.Date,
            Session = segmented.Session,
            Place = segmented.Place,
            SegmenterVersion = Segmenter.Version,
            Diagnostics = [.. whole.Diagnostics.Where(diagnostic => Concerns(diagnostic, segmented, whole))],
        };
        return new(text, ClausesOf(segmented, text.Id, revision), FurnitureOf(segmented, whole, text.Id, revision));
    }

    private static List<Clause> ClausesOf(SegmentedText segmented, Guid textId, long revision)
    {
        var ids = segmented.Clauses.ToDictionary(
            clause => clause.Address,
            _ => Guid.CreateVersion7(),
            StringComparer.Ordinal
        );
        return
        [
            .. segmented.Clauses.Select(
                (clause, ordinal) =>
                    new Clause
                    {
                        Id = ids[clause.Address],
                        TextId = textId,
                        Ordinal = ordinal,
                        Address = clause.Address,
                        Kind = clause.Kind,
                        Label = clause.Label,
                        ParentId = clause.Parent is { } parent ? ids[parent] : null,
                        Speaker = clause.Speaker,
                        Language = clause.Language,
                        Spans = clause.Spans,
                        Content = clause.Content,
                        Formulas = clause.Formulas,
                        ValidFrom = revision,
                    }
            ),
        ];
    }

    private static List<Furniture> FurnitureOf(
        SegmentedText segmented,
        Segmentation whole,
        Guid textId,
        long revision
    ) =>
        [
            .. whole
                .Furniture.Where(span => IsHome(span, segmented, whole))
                .Select(span => new Furniture
                {
                    Id = Guid.CreateVersion7(),
                    TextId = textId,
                    Span = span,
                    ValidFrom = revision,
                }),
        ];

    private static bool Concerns(Diagnostic diagnostic, SegmentedText text, Segmentation whole) =>
        diagnostic.Span is not { } span || IsHome(span, text, whole);

    // What no text's stretches hold is kept with the first text: nothing is lost.
    private static bool IsHome(Span span, SegmentedText text, Segmentation whole) =>
        (whole.Texts.FirstOrDefault(other => other.Stretches.Any(stretch => stretch.Overlaps(span))) ?? whole.Texts[0])
        == text;
}
