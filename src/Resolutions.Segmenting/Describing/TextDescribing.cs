using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;
using Resolutions.Segmenting.Stating;

namespace Resolutions.Segmenting.Describing;

/// <summary>Says of a draft that is cut what the text and its clauses are.</summary>
internal static class TextDescribing
{
    public static SegmentedText TextOf(Draft draft, List<Span> stretches, bool isOnly)
    {
        var clauses = draft.Pieces.Where(piece => piece.Kind is not null).ToList();
        var text = new SegmentedText(
            draft.Language,
            draft.Issuer,
            draft.Publisher,
            draft.Type,
            clauses.Find(clause => clause.Kind == ClauseKind.Title)?.Content,
            SymbolOf(draft, clauses),
            DateDeciding.Decide(draft),
            stretches,
            [.. clauses.Zip(ClauseFormulas.Of(draft, clauses), ClauseOf)]
        )
        {
            Session = SessionDeciding.Decide(draft, clauses),
            Place = PlaceDeciding.Decide(draft, clauses),
        };
        return Overruling.Describe(draft, text, isOnly);
    }

    private static string? SymbolOf(Draft draft, List<Piece> clauses)
    {
        var symbol = clauses.Find(clause => clause.Kind == ClauseKind.Symbol) is { } clause
            ? SymbolReading.Bare(clause.Content)
            : null;
        var title = clauses.Find(clause => clause.Kind == ClauseKind.Title && clause.Speaker == Speaker.Issuer);
        return symbol ?? (title is null ? null : SymbolReading.NumberIn(draft, title.Content));
    }

    private static SegmentedClause ClauseOf(Piece piece, IReadOnlyList<ClauseFormula> formulas) =>
        new(
            piece.Address,
            piece.Kind!.Value,
            string.IsNullOrEmpty(piece.Label?.Text) ? null : piece.Label.Text,
            piece.Parent?.Address,
            piece.Speaker,
            piece.Language,
            piece.Spans,
            piece.Content
        )
        {
            Formulas = formulas,
        };
}
