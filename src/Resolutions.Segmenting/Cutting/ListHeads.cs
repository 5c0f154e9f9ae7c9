using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>
/// Finds the formulas that stand alone above lists which count anew under each: considering / a) … b) … / resolves / 1 … 2 … /
/// instructs the Director / 1 …; Congress notes: / a) …. Each is the clause under which its list stands.
/// </summary>
internal static class ListHeads
{
    private const int MostWords = 20;
    private const int FewestLists = 2;

    /// <summary>Nests each list by itself and puts it under its head; the rest of the body is nested without them.</summary>
    public static void Nest(Draft draft, List<Piece> body)
    {
        LetterOrders.Settle(body);
        var lists = Lists(draft, body);
        if (!AreHeads(draft, body, lists))
            lists = [];
        draft.ListHeads.UnionWith(lists.Select(list => list.Head));
        var listed = lists.SelectMany(list => list.Items).ToHashSet();
        new Nesting(draft).Nest(body.FindAll(piece => !listed.Contains(piece)));
        foreach (var (head, items) in lists)
        {
            new Nesting(draft).Nest(items);
            foreach (var item in items.Where(item => item.Parent is null))
                item.Parent = head;
        }
    }

    private static List<(Piece Head, List<Piece> Items)> Lists(Draft draft, List<Piece> body)
    {
        var lists = new List<(Piece Head, List<Piece> Items)>();
        for (var i = 0; i + 1 < body.Count; i++)
        {
            if (!IsHead(draft, body[i]) || !IsFirst(body[i + 1]))
                continue;
            var items = body.Skip(i + 1)
                .TakeWhile(piece => piece is { IsOpen: true, Label: not null } && !piece.Label.IsRecital)
                .ToList();
            // PP1. below it is a recital by its label, and no item.
            if (items.Count > 0)
                lists.Add((body[i], items));
            i += items.Count;
        }
        return lists;
    }

    /// <summary>
    /// A verb alone whose list runs to the end enacts it; so there must be one whose list another clause that resolves
    /// follows, or recitals more than one of which have lists.
    /// </summary>
    private static bool AreHeads(Draft draft, List<Piece> body, List<(Piece Head, List<Piece> Items)> lists)
    {
        var isFollowed = lists.Exists(list =>
            IsOperative(draft, list.Head) && body.Exists(piece => Follows(list, piece))
        );
        return isFollowed || lists.FindAll(list => !IsOperative(draft, list.Head)).Count >= FewestLists;

        bool Follows((Piece Head, List<Piece> Items) list, Piece piece) =>
            piece is { IsOpen: true, Label: null }
            && piece.Start > list.Items[^1].Start
            && PhraseBook.KindOf(SpokenOpenings.Read(draft, piece)) == OpeningKind.Operative
            && !draft.Starts(piece, draft.Facts.SignatureOpenings)
            && !EndMatter.IsEndMatter(draft, piece);
    }

    private static bool IsHead(Draft draft, Piece piece) =>
        piece is { IsOpen: true, Label: null }
        && piece.Words.Count <= MostWords
        && (PieceShape.EndsInColon(piece.Content) || char.IsLetter(PieceShape.LastMark(piece.Content)))
        && SpokenOpenings.Of(draft, piece) != OpeningKind.None;

    private static bool IsFirst(Piece piece) =>
        piece is { IsOpen: true, Label: { Text: not "" } label }
        && label.Style is not (LabelStyle.Article or LabelStyle.Ordinal or LabelStyle.Decimal or LabelStyle.Bullet)
        && (label.Value == 1 || label.Roman?.Value == 1);

    private static bool IsOperative(Draft draft, Piece piece) =>
        SpokenOpenings.Of(draft, piece) == OpeningKind.Operative;
}
