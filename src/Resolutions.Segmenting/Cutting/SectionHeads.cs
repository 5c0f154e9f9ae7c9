using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Finds the heads under which numbered clauses stand: a) Manuscripts: / 1. … 2. … / b) Libraries: / 1. …; or unlabelled ones.</summary>
internal static class SectionHeads
{
    private const int Longest = 100;
    private const int FewestHeads = 2;
    private const int MostWords = 8;

    /// <returns>None where they do not count from the first letter on.</returns>
    public static HashSet<Piece> Find(Draft draft, List<Piece> body)
    {
        var heads = new List<Piece>();
        for (var i = 0; i + 1 < body.Count; i++)
        {
            if (IsHead(draft, body[i], body[i + 1]) && (i == 0 || !PieceShape.EndsInColon(body[i - 1].Content)))
                heads.Add(body[i]);
        }
        var isCounted = heads.Index().All(head => head.Item.Label!.Value == head.Index + 1);
        return heads.Count >= FewestHeads && isCounted ? [.. heads] : AmongNumbers(draft, body);
    }

    /// <summary>Shared work: / 1- … 3- … / The environment: / 4- …: short lines with a colon among clauses that count on below them.</summary>
    private static HashSet<Piece> AmongNumbers(Draft draft, List<Piece> body)
    {
        var heads = body.Zip(body.Skip(1))
            .Where(pair => IsUnlabelledHead(draft, pair.First) && pair.Second.Label is { Style: LabelStyle.Number })
            .Select(pair => (Head: pair.First, pair.Second.Label!.Value))
            .ToList();
        var countsOn = heads.Zip(heads.Skip(1)).All(pair => pair.Second.Value > pair.First.Value);
        return heads.Count >= FewestHeads && countsOn ? [.. heads.Select(head => head.Head)] : [];
    }

    private static bool IsUnlabelledHead(Draft draft, Piece piece) =>
        piece is { IsOpen: true, Label: null }
        && piece.Words.Count <= MostWords
        && PieceShape.EndsInColon(piece.Content)
        && SpokenOpenings.Of(draft, piece) == OpeningKind.None
        && !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words);

    private static bool IsHead(Draft draft, Piece piece, Piece next) =>
        piece is { IsOpen: true, Label: { Style: LabelStyle.Letter or LabelStyle.LowerRoman, Text: not "" } }
        && next.Label is { Style: LabelStyle.Number, Text: not "" }
        && piece.Body.Length is > 0 and <= Longest
        && (PieceShape.EndsInColon(piece.Content) || !PieceShape.IsTerminated(piece.Content))
        && !PieceShape.EndsInComma(piece.Content)
        && draft.Opening(piece) == OpeningKind.None;
}
