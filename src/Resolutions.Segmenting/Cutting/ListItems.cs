using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Puts the items of a list under the unlabelled clause that announces it: Regretting: / (1) … / (2) … — Congress notes / • that ….</summary>
internal static class ListItems
{
    /// <summary>Sets parents where nesting has set none.</summary>
    public static void Attach(Draft draft, List<Piece> pieces)
    {
        Piece? owner = null;
        Piece? before = null;
        foreach (var piece in pieces)
        {
            if (piece.Parent is null && owner is not null && before is not null && IsItem(draft, piece, owner, before))
                piece.Parent = owner;
            else if (piece.Parent is null)
                owner = piece.Label is null && Announces(piece) ? piece : null;
            before = piece;
        }
    }

    /// <summary>Whether a list may follow: a colon, or no mark at all.</summary>
    private static bool Announces(Piece piece) =>
        PieceShape.EndsInColon(piece.Content)
        || (!PieceShape.IsTerminated(piece.Content) && !PieceShape.EndsInComma(piece.Content));

    private static bool IsItem(Draft draft, Piece piece, Piece owner, Piece before)
    {
        var isFirst = before == owner;
        if (piece.Label is { } label)
            return label.Style == LabelStyle.Bullet || PieceShape.EndsInColon(owner.Content)
                ? draft.Opening(piece) == OpeningKind.None || !isFirst
                : false;
        return PieceShape.EndsInColon(owner.Content)
            && PieceShape.BeginsLowerCase(piece.Content)
            && draft.Opening(piece) == OpeningKind.None;
    }
}
