using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Where what is resolved is not labelled, formulas decide; labels, if any, are of lists inside its clauses.</summary>
internal static class FormulaDeciding
{
    private const int FewResolving = 2;

    /// <summary>Whether unlabelled clauses resolve around the first list that is labelled, so that its labels are not theirs; or before one that none of them announces and in which nothing resolves.</summary>
    public static bool Leads(Draft draft, List<Piece> open)
    {
        var labelled = open.FindIndex(piece => PositionDeciding.IsOperativeLabel(draft, piece));
        if (labelled <= 0 || open[labelled - 1].Label is not null)
            return false;
        var isOther = open.TrueForAll(piece => piece.Label is null || !IsResolving(draft, piece));
        if (
            isOther
            && !PieceShape.EndsInColon(open[labelled - 1].Content)
            && open.Take(labelled).Count(piece => IsResolving(draft, piece)) >= FewResolving
        )
            return true;
        return IsResolving(draft, open[labelled - 1])
            && open.Skip(labelled).Any(piece => piece is { Label: null, Parent: null } && IsResolving(draft, piece));
    }

    public static void Decide(Draft draft, List<Piece> body, bool isEnacted)
    {
        var open = body.Where(piece => piece.IsOpen).ToList();
        ListItems.Attach(draft, open);
        // Declare: enacts what follows and is none of it.
        var openings = open.ConvertAll(piece =>
            EnactingReading.IsEnacting(draft, piece) ? OpeningKind.None : SpokenOpenings.Of(draft, piece)
        );
        MotionReading.Adjust(draft, open, openings);
        var first = isEnacted ? 0 : openings.IndexOf(OpeningKind.Operative);
        var recital = openings.IndexOf(OpeningKind.Preambular);
        var lastRecital = openings.LastIndexOf(OpeningKind.Preambular);
        // Declare: / their support …; / their refusal …. — what a colon announces, to the last semicolon and a clause more.
        var announcing = open.Count == 0 ? null : body.FindLast(piece => piece.Kind == ClauseKind.Enacting);
        var isAnnounced =
            announcing is not null && (isEnacted || PieceShape.EndsInColon(announcing.Content)) && IsListed(open[0]);
        Piece? before = null;
        foreach (var (index, piece) in open.Index())
        {
            var isAmongRecitals = recital >= 0 && index > recital && (index < lastRecital || IsUnfinished(piece));
            piece.Kind = openings[index] switch
            {
                _ when piece.Parent is { Kind: { } kind } => kind,
                _ when (first < 0 || index < first) && EnactingReading.IsEnacting(draft, piece) => ClauseKind.Enacting,
                OpeningKind.Operative => ClauseKind.Operative,
                OpeningKind.Preambular => ClauseKind.Preambular,
                _ when index < first && (isAmongRecitals || IsBeforeResolving(draft, piece)) => ClauseKind.Preambular,
                _ when isAnnounced || before is { Kind: ClauseKind.Operative } && IsListed(before) =>
                    ClauseKind.Operative,
                _ => ClauseKind.Paragraph,
            };
            isAnnounced =
                piece.Kind == ClauseKind.Enacting
                    ? PieceShape.EndsInColon(piece.Content) && index + 1 < open.Count && IsListed(open[index + 1])
                    : isAnnounced && IsListed(piece);
            if (piece.Parent is null)
                before = piece;
        }
    }

    private static bool IsResolving(Draft draft, Piece piece) =>
        SpokenOpenings.Of(draft, piece) == OpeningKind.Operative;

    /// <summary>In a resolution what stands before the first clause that resolves is why, whatever its verb.</summary>
    private static bool IsBeforeResolving(Draft draft, Piece piece) =>
        draft.Type == DocumentType.Resolution && piece.Label is null;

    private static bool IsUnfinished(Piece piece) => PieceShape.EndsInComma(piece.Content) || IsListed(piece);

    /// <summary>After a clause that ends in a semicolon the sentence goes on.</summary>
    private static bool IsListed(Piece piece) => PieceShape.LastMark(piece.Content) is ';' or '؛';
}
