using Resolutions.Linguistics.Bodies;
using Resolutions.Model;
using Resolutions.Segmenting.Bodies;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Describing;

/// <summary>Decides who speaks, by where bodies are named: a line of their own, a symbol, an enacting clause, a title, the first sentences.</summary>
internal static class IssuerDeciding
{
    private const int FirstPieces = 8;
    private const int LongestArticle = 8;

    // To speak of a body inside a sentence is not to be it.
    private const double Mention = 0.1;
    private const double Enough = 0.9;

    // A listed body that a text names where it says who speaks is the issuer, whatever else it names.
    private const double Firm = 3;

    // A listed body beats another that is as well supported.
    private const double ShareOfUnlisted = 0.9;

    public static BodyName? Decide(Draft draft)
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        var names = new Dictionary<string, BodyName>(StringComparer.Ordinal);
        var isFirm = false;
        foreach (var (piece, kind, weight) in Places(draft))
        {
            foreach (var (name, share, isWhole) in NamesIn(draft, piece, kind))
            {
                isFirm |=
                    isWhole
                    && kind is ClauseKind.Title or ClauseKind.Issuer or ClauseKind.Enacting
                    && weight * share >= Firm;
                names.TryAdd(name.Code, name);
                scores[name.Code] = scores.GetValueOrDefault(name.Code) + (weight * share);
            }
        }
        var symbol = draft.Pieces.Find(piece => piece.Kind == ClauseKind.Symbol);
        if (symbol is not null && draft.Source.IssuerOfSymbol(symbol.Content) is { } code && Known(code) is { } body)
        {
            names.TryAdd(code, body);
            scores[code] = scores.GetValueOrDefault(code) + 8;
            isFirm = true;
        }
        var best = scores.Count == 0 ? 0 : scores.Values.Max();
        if (!isFirm && UnlistedBodies.Find(draft) is { } unlisted && unlisted.Weight * ShareOfUnlisted > best)
            return unlisted.Name;
        return best >= Enough ? names[scores.MaxBy(score => score.Value).Key] : null;
    }

    /// <summary>How much a name counts where a clause of this kind says it.</summary>
    public static double WeightOf(ClauseKind? kind) =>
        kind switch
        {
            ClauseKind.Issuer => 12,
            ClauseKind.Enacting => 8,
            ClauseKind.Title => 6,
            ClauseKind.Lead => 3,
            ClauseKind.Signature or ClauseKind.Vote => 3,
            _ => 0,
        };

    private static IEnumerable<(Piece Piece, ClauseKind? Kind, double Weight)> Places(Draft draft)
    {
        var enacting = EnactingNames.PieceOf(draft);
        var shown = draft
            .Pieces.Where(piece => !piece.IsFurniture)
            .Select(piece => (Piece: piece, Kind: piece == enacting ? ClauseKind.Enacting : piece.Kind))
            .ToList();
        var tellers = shown.Where(place => WeightOf(place.Kind) > 0);
        var others = shown.Where(place => WeightOf(place.Kind) == 0).Take(FirstPieces);
        return tellers
            .Select(place => (place.Piece, place.Kind, WeightOf(place.Kind)))
            .Concat(others.Select(place => (place.Piece, place.Kind, 1.0)));
    }

    /// <summary>The bodies a piece names. What it speaks about, after on or concerning, counts less than what it is of.</summary>
    private static IEnumerable<(BodyName Name, double Share, bool IsWhole)> NamesIn(
        Draft draft,
        Piece piece,
        ClauseKind? kind
    )
    {
        var isTitle = kind is ClauseKind.Title or ClauseKind.Issuer;
        if (isTitle && MissionNames.Find(draft, piece) is { } mission)
            yield return (mission, DocumentWords.BeginsTitle(draft, piece.Words) ? 0.7 : 0.5, true);
        var author = UnlistedBodies.AuthorOf(draft, piece, kind);
        var topicStart = TopicStart(draft, piece, kind);
        var body = piece.Body;
        var bodies = BodyFinding.Find(body, draft.Language).Where(found => !found.Body.IsPublisher).ToList();
        var hasWhole = bodies.Exists(found => !found.IsOrgan);
        foreach (var found in bodies)
        {
            if (author is { } other && UnlistedBodies.IsOthersOrgan(other, found))
                continue;
            // The general assembly of a body that is named is that body's.
            var share = found.IsOrgan ? (hasWhole ? Mention : 0.5) : 1.0;
            if (found.Span.Start > topicStart || (author is { } speaker && NameShape.IsSpecific(draft, speaker)))
                share /= 3;
            if (WeightOf(kind) == 0 && found.Span.Start > LongestArticle)
                share = Mention;
            yield return (new(found.Body.Code, found.Body.Names), share, !found.IsOrgan);
        }
    }

    /// <summary>Where a piece begins to say more than who speaks: an enacting clause after its first comma.</summary>
    private static int TopicStart(Draft draft, Piece piece, ClauseKind? kind)
    {
        if (kind == ClauseKind.Enacting)
            return piece.Body.IndexOfAny([',', '،']) is >= 0 and var comma ? comma : int.MaxValue;
        var topic = draft.Phrases.IndexOf(draft.Facts.TopicWords, piece.Words);
        return topic > 0 ? piece.Words.SpanOf(topic).Start : int.MaxValue;
    }

    private static BodyName? Known(string code) =>
        BodyFinding.Known(code) is { } body ? new(body.Code, body.Names) : null;
}
