using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Describing;

/// <summary>Decides a document's type by its title, else by a publisher's sentences about it, else by who speaks.</summary>
internal static class TypeDeciding
{
    private const int FirstWords = 3;

    public static DocumentType? Decide(Draft draft, string? issuerCode, List<Piece> body)
    {
        var isMission = (issuerCode is not null && MissionNames.IsMission(issuerCode)) || IsMissions(draft);
        foreach (var piece in Tellers(draft))
        {
            if (DocumentWords.First(draft, piece.Words) is not { } named)
                continue;
            // What an embassy or a ministry calls a declaration is a statement, and it reports to nobody.
            return isMission && !IsResolving(draft, body) ? DocumentType.Statement : named.Type;
        }
        return isMission ? DocumentType.Statement : null;
    }

    /// <summary>What has a preamble and resolves is a resolution, whatever it calls itself: a motion, a composite, a decision.</summary>
    public static DocumentType? OfForm(Draft draft) =>
        draft.Pieces.Exists(piece => piece.Kind == ClauseKind.Preambular)
        && draft.Pieces.Exists(piece => piece.Kind == ClauseKind.Operative)
            ? DocumentType.Resolution
            : null;

    /// <summary>Own titles before a headline before what introduces the document.</summary>
    private static IEnumerable<Piece> Tellers(Draft draft)
    {
        var titles = draft.Pieces.Where(piece => piece.Kind == ClauseKind.Title).ToList();
        return titles
            .OrderBy(piece => piece.Speaker)
            .Concat(draft.Pieces.Where(piece => piece.Kind is ClauseKind.Lead).Reverse())
            .Concat(draft.Pieces.Where(piece => piece.Kind is ClauseKind.Dateline))
            .Concat(draft.Pieces.Where(piece => piece.Kind is ClauseKind.Enacting or ClauseKind.Symbol));
    }

    /// <summary>A headline that begins with a ministry or an embassy, of whatever country: The Foreign Ministry publishes a declaration.</summary>
    private static bool IsMissions(Draft draft) =>
        draft.Pieces.Exists(piece =>
            piece is { Kind: ClauseKind.Title, Speaker: Speaker.Publisher }
            && (
                draft.Mentions(piece.Words, draft.Facts.MinistryWords, FirstWords)
                || draft.Mentions(piece.Words, draft.Facts.EmbassyWords, FirstWords)
            )
        );

    private static bool IsResolving(Draft draft, List<Piece> body) =>
        body.Count(piece => draft.Opening(piece) == Openings.OpeningKind.Preambular) >= 2;
}
