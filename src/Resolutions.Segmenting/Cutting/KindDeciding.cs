using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Says which pieces of a body are preambular, operative or plain paragraphs.</summary>
internal static class KindDeciding
{
    private const int MostWordsOfSpeaker = 14;

    public static void Decide(Draft draft, List<Piece> body)
    {
        draft.FormulasInCapitals = body.Count(piece => OpensInCapitals(draft, piece));
        var hasClauses = ClauseTelling.HasClauses(draft, body);
        EndMatterMarking.Mark(draft, body);
        if (!hasClauses)
        {
            Paragraphs(body);
            return;
        }
        MarkSpeaker(draft, body);
        var isEnacted = RecitalMarking.Mark(draft, body);
        var open = body.Where(piece => piece.IsOpen).ToList();
        PositionDeciding.Detach(draft, open);
        if (
            open.Exists(piece => PositionDeciding.IsOperativeLabel(draft, piece)) && !FormulaDeciding.Leads(draft, open)
        )
            PositionDeciding.Decide(draft, body, isEnacted);
        else
            FormulaDeciding.Decide(draft, body, isEnacted);
    }

    private static bool OpensInCapitals(Draft draft, Piece piece) =>
        SpokenOpenings.Read(draft, piece) is { Role: <= Linguistics.Formulas.FormulaRole.Operative } opening
        && FormGuessing.IsInCapitals(piece.Words.SpanOf(opening.Formula).Of(piece.Body));

    /// <summary>The 139th Assembly of Reed Towns, — before recitals, whoever it is.</summary>
    private static bool IsSpeaker(Draft draft, Piece piece) =>
        piece is { Label: null, IsOpen: true }
        && piece.Words.Count <= MostWordsOfSpeaker
        && PieceShape.EndsInComma(piece.Content)
        && draft.Opening(piece) == OpeningKind.None
        && draft.Starts(piece, draft.Facts.Bodies.Articles);

    /// <summary>THE LAKE COMMISSION / CALLS UPON …: the name alone, with no mark after it, is no heading.</summary>
    private static void MarkSpeaker(Draft draft, List<Piece> body)
    {
        if (
            body is [var first, var next, ..]
            && IsSpeaker(draft, first)
            && draft.Opening(next) == OpeningKind.Preambular
        )
            first.Kind = ClauseKind.Enacting;
        for (var i = 0; i + 1 < body.Count; i++)
        {
            if (
                body[i].Kind == ClauseKind.Heading
                && draft.Opening(body[i + 1]) == OpeningKind.Operative
                && (IssuerReading.IsListedName(draft, body[i]) || draft.Starts(body[i], draft.Facts.EnactingOpenings))
            )
                body[i].Kind = ClauseKind.Enacting;
        }
    }

    /// <summary>For a body that does not resolve: children follow their numbered paragraph.</summary>
    public static void Paragraphs(List<Piece> body)
    {
        Piece? numbered = null;
        foreach (var piece in body.Where(piece => piece.IsOpen || piece.Kind == ClauseKind.Heading))
        {
            if (piece.Kind == ClauseKind.Heading)
            {
                numbered = null;
                continue;
            }
            piece.Kind = ClauseKind.Paragraph;
            if (piece is { Label: not null, Parent: null })
                numbered = piece;
            else if (piece.Label is null)
                piece.Parent = numbered;
        }
    }
}
