using Resolutions.Linguistics.Formulas;
using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Where words enact in the midst of a text (Decides: — يقرر — THE CONFERENCE), what stands before them is why.</summary>
internal static class RecitalMarking
{
    private const int FewWords = 3;
    private const int MostWords = 20;

    /// <returns>Whether such words were found; all pieces before them have their kinds then.</returns>
    public static bool Mark(Draft draft, List<Piece> body)
    {
        var pieces = body.Where(piece => piece.IsOpen || piece.Kind == ClauseKind.Enacting).ToList();
        var at = IndexOfDivide(draft, pieces);
        if (at < 0)
            return false;
        var before = pieces[..at].ToHashSet();
        ListItems.Attach(draft, [.. pieces.Take(at).Where(piece => piece.IsOpen)]);
        foreach (var piece in pieces.Take(at).Where(piece => piece.IsOpen))
            piece.Kind = EnactingReading.IsEnacting(draft, piece) ? ClauseKind.Enacting : ClauseKind.Preambular;
        pieces[at].Kind = ClauseKind.Enacting;
        pieces[at].Parent = null;
        foreach (var piece in pieces.Skip(at + 1).Where(piece => piece.Parent is { } parent && before.Contains(parent)))
            piece.Parent = null;
        return true;
    }

    private static int IndexOfDivide(Draft draft, List<Piece> pieces)
    {
        var hasRecitals = false;
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            var opening = SpokenOpenings.Read(draft, pieces[i]);
            var kind = PhraseBook.KindOf(opening);
            var decides = kind == OpeningKind.Operative && Acts.Enacts(opening?.Illocution);
            if (
                (
                    (hasRecitals || decides) && IsEnacting(draft, pieces[i])
                    || hasRecitals && Announces(draft, pieces[i], pieces[i + 1])
                )
                && SpokenOpenings.Of(draft, pieces[i + 1]) != OpeningKind.Preambular
            )
                return i;
            if (kind == OpeningKind.Operative && (pieces[i].Label is not null || Acts.Resolves(opening?.Illocution)))
                return -1;
            hasRecitals |= kind == OpeningKind.Preambular;
        }
        return -1;
    }

    /// <summary>Solemnly: — Par la présente déclaration, nous nous engageons à : — few words, or some of which somebody says what he does.</summary>
    private static bool Announces(Draft draft, Piece piece, Piece next) =>
        piece.Label is null
        && PieceShape.EndsInColon(piece.Content)
        && draft.Opening(piece) == OpeningKind.None
        && (
            piece.Words.Count <= FewWords
                ? SpokenOpenings.Of(draft, next) == OpeningKind.Operative
                : next.Label is not null && piece.Words.Count <= MostWords && IsSpoken(draft, piece)
        );

    private static bool IsSpoken(Draft draft, Piece piece) =>
        Enumerable
            .Range(0, piece.Words.Count)
            .Any(i =>
                draft.Phrases.IsSubject(piece.Words, i)
                && draft.Phrases.Read(piece.Words, i, LeadIns.Adverbs | LeadIns.Subjects)
                    is { Role: FormulaRole.Operative }
            );

    private static bool IsEnacting(Draft draft, Piece piece) =>
        piece.Kind == ClauseKind.Enacting || EnactingReading.IsEnacting(draft, piece);
}
