using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Where what is resolved is labelled: all before its first label is preambular, what follows its last a paragraph.</summary>
internal static class PositionDeciding
{
    /// <param name="isEnacted">Whether all of the body that is open follows words that enact.</param>
    public static void Decide(Draft draft, List<Piece> body, bool isEnacted)
    {
        var open = body.Where(piece => piece.IsOpen).ToList();
        var labelled = FirstLabelled(draft, open);
        var first =
            isEnacted ? 0
            : open.TrueForAll(piece => piece.Label is not { Text: not "" }) ? FirstEnacted(draft, body, open, labelled)
            : labelled;
        var last = open.FindLastIndex(piece => IsOperativeLabel(draft, piece) || IsUnder(piece, open[labelled]));
        last = Math.Max(last, open.FindLastIndex(piece => piece.Label is not null && RootOf(piece).Label is not null));
        var isAfterHeading = body.Skip(1).Where((_, index) => body[index].Kind == ClauseKind.Heading).ToHashSet();
        Piece? operative = null;
        foreach (var (index, piece) in open.Index())
        {
            if (index < first)
            {
                piece.Kind = EnactingReading.IsEnacting(draft, piece) ? ClauseKind.Enacting : ClauseKind.Preambular;
            }
            else if (index <= last || IsListed(piece, open[index - 1]))
            {
                piece.Kind = ClauseKind.Operative;
                // What follows a bullet is as much a clause as the bullet; under a heading a text begins anew.
                if (piece is { Label: { } label, Parent: null })
                    operative = label.Text.Length > 0 ? piece : null;
                else if (piece.Label is null && isAfterHeading.Contains(piece))
                    operative = null;
                if (piece.Label is null)
                    piece.Parent = operative;
            }
            else
            {
                piece.Kind = ClauseKind.Paragraph;
            }
        }
    }

    public static bool IsOperativeLabel(Draft draft, Piece piece) =>
        piece is { Label: { IsRecital: false }, Parent: null }
        && SpokenOpenings.Of(draft, piece) != OpeningKind.Preambular;

    /// <summary>The first label of what is resolved: among labelled recitals one without a formula is a recital too.</summary>
    private static int FirstLabelled(Draft draft, List<Piece> open)
    {
        var resolving = open.FindIndex(piece =>
            piece is { Label: not null, Parent: null } && SpokenOpenings.Of(draft, piece) == OpeningKind.Operative
        );
        var recital = open[..Math.Max(resolving, 0)]
            .FindLastIndex(piece =>
                piece is { Label: not null, Parent: null } && SpokenOpenings.Of(draft, piece) == OpeningKind.Preambular
            );
        return open.FindIndex(recital + 1, piece => IsOperativeLabel(draft, piece));
    }

    /// <summary>A clause that resolves, and those that follow it in one list, do not stand under a recital.</summary>
    public static void Detach(Draft draft, List<Piece> open)
    {
        foreach (var piece in open)
        {
            if (
                piece is not { Label: { } label, Parent: { } parent }
                || draft.Opening(piece) != OpeningKind.Operative
                || draft.Opening(parent) != OpeningKind.Preambular
            )
                continue;
            foreach (var sibling in open.Where(other => other.Parent == parent && other.Label?.Style == label.Style))
                sibling.Parent = null;
        }
    }

    /// <summary>Where only bullets are labels, a clause that resolves may stand before them: The Council / Calls for …. / It asks towns to: / • ….</summary>
    private static int FirstEnacted(Draft draft, List<Piece> body, List<Piece> open, int labelled)
    {
        var enacting = body.FindIndex(piece =>
            piece.Kind == ClauseKind.Enacting || (piece.IsOpen && EnactingReading.IsEnacting(draft, piece))
        );
        var enacted =
            enacting < 0
                ? -1
                : open.FindIndex(piece =>
                    piece.Start > body[enacting].Start && SpokenOpenings.Of(draft, piece) == OpeningKind.Operative
                );
        return enacted >= 0 && enacted < labelled ? enacted : labelled;
    }

    private static bool IsUnder(Piece piece, Piece root) => piece.Parent is not null && RootOf(piece) == root;

    private static Piece RootOf(Piece piece)
    {
        while (piece.Parent is { } parent)
            piece = parent;
        return piece;
    }

    /// <summary>After a colon, lines that begin in lower case belong to the clause before it.</summary>
    private static bool IsListed(Piece piece, Piece before) =>
        piece.Label is null
        && before.Kind == ClauseKind.Operative
        && PieceShape.BeginsLowerCase(piece.Content)
        && (
            PieceShape.EndsInColon(before.Content)
            || (before.Label is null && PieceShape.BeginsLowerCase(before.Content))
        );
}
