using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Says which pieces of a body are preambular, operative or plain paragraphs.</summary>
internal static class KindDeciding
{
    public static void Decide(Draft draft, List<Piece> body)
    {
        var hasClauses =
            draft.Type is DocumentType.Resolution or DocumentType.Declaration
            || (draft.Type is null && HasFormulas(draft, body));
        EndMatterMarking.Mark(draft, body);
        if (hasClauses)
            MarkSpeaker(draft, body);
        if (!hasClauses)
            Paragraphs(body);
        else if (body.Any(piece => piece.IsOpen && IsOperativeLabel(draft, piece)))
            ByPosition(draft, body);
        else
            ByFormula(draft, body);
    }

    /// <summary>THE LAKE COMMISSION / CALLS UPON …: the name alone, with no mark after it, is no heading.</summary>
    private static void MarkSpeaker(Draft draft, List<Piece> body)
    {
        for (var i = 0; i + 1 < body.Count; i++)
        {
            if (
                body[i].Kind == ClauseKind.Heading
                && draft.Opening(body[i + 1]) == OpeningKind.Operative
                && IssuerReading.IsListedName(draft, body[i])
            )
                body[i].Kind = ClauseKind.Enacting;
        }
    }

    /// <summary>Two recitals, or two labelled clauses that resolve, make a resolution of a text that does not say what it is.</summary>
    private static bool HasFormulas(Draft draft, List<Piece> body) =>
        body.Count(piece => draft.Opening(piece) == OpeningKind.Preambular) >= 2
        || body.Count(piece => piece.Label is { Text: not "" } && draft.Opening(piece) == OpeningKind.Operative) >= 2;

    private static bool IsOperativeLabel(Draft draft, Piece piece) =>
        piece is { Label: not null, Parent: null } && draft.Opening(piece) != OpeningKind.Preambular;

    private static void Paragraphs(List<Piece> body)
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

    private static void ByPosition(Draft draft, List<Piece> body)
    {
        var open = body.Where(piece => piece.IsOpen).ToList();
        var labelled = open.FindIndex(piece => IsOperativeLabel(draft, piece));
        var first = open.TrueForAll(piece => piece.Label is not { Text: not "" })
            ? FirstEnacted(draft, body, open, labelled)
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

    private static void ByFormula(Draft draft, List<Piece> body)
    {
        var open = body.Where(piece => piece.IsOpen).ToList();
        // Declare: enacts what follows and is none of it.
        var openings = open.ConvertAll(piece =>
            EnactingReading.IsEnacting(draft, piece) ? OpeningKind.None : SpokenOpenings.Of(draft, piece)
        );
        var first = openings.IndexOf(OpeningKind.Operative);
        var recital = openings.IndexOf(OpeningKind.Preambular);
        var lastRecital = openings.LastIndexOf(OpeningKind.Preambular);
        foreach (var (index, piece) in open.Index())
        {
            var isAmongRecitals = recital >= 0 && index > recital && index < lastRecital;
            piece.Kind = openings[index] switch
            {
                _ when (first < 0 || index < first) && EnactingReading.IsEnacting(draft, piece) => ClauseKind.Enacting,
                OpeningKind.Operative => ClauseKind.Operative,
                OpeningKind.Preambular => ClauseKind.Preambular,
                _ when isAmongRecitals && index < first => ClauseKind.Preambular,
                _ when IsEnacted(draft, open, index) => ClauseKind.Operative,
                _ => ClauseKind.Paragraph,
            };
        }
    }

    /// <summary>Declare: / their support …; / their refusal …. — what a colon announces, to the last semicolon and a clause more.</summary>
    private static bool IsEnacted(Draft draft, List<Piece> open, int index)
    {
        var before = open[..index].FindLastIndex(piece => piece.Kind == ClauseKind.Enacting);
        return before >= 0
            && PieceShape.EndsInColon(open[before].Content)
            && open[(before + 1)..index].TrueForAll(piece => PieceShape.LastMark(piece.Content) is ';' or '؛')
            && open.Skip(before + 1).Take(1).All(piece => PieceShape.LastMark(piece.Content) is ';' or '؛');
    }
}
