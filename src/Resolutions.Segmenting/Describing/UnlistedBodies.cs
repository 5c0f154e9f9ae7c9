using Resolutions.Linguistics.Bodies;
using Resolutions.Model;
using Resolutions.Segmenting.Bodies;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Describing;

/// <summary>Names a body that is in no list, by where a text says who speaks; places that agree outweigh a single one.</summary>
internal static class UnlistedBodies
{
    private const double Enough = 2;
    private const double Firm = 3;

    // "The Council of Ministers" may be anybody's.
    private const double ShareOfCommonName = 0.25;

    /// <summary>The body that speaks, as the clause itself says; null where it says none, or one that is listed.</summary>
    /// <param name="kind">Of the piece, as far as it is told.</param>
    public static NameStretch? AuthorOf(Draft draft, Piece piece, ClauseKind? kind)
    {
        var author = kind switch
        {
            ClauseKind.Issuer => LineNames.Of(draft, piece),
            ClauseKind.Enacting => EnactingNames.Of(draft, piece),
            ClauseKind.Title => TitleNames.Of(draft, piece),
            _ => null,
        };
        return author is { } name && !NamesListed(draft, name) ? name : null;
    }

    /// <summary>The best supported name and its weight, on the scale of <see cref="IssuerDeciding"/>.</summary>
    public static (BodyName Name, double Weight)? Find(Draft draft)
    {
        var names = Mentions(draft).GroupBy(mention => mention.Name.Key).Select(Candidate.Of).ToList();
        var weights = names.ConvertAll(name => name.Weight);
        foreach (var (index, name) in names.Index())
        {
            if (names.FindIndex(other => IsSupported(other, name)) is >= 0 and var supported)
                (weights[supported], weights[index]) = (weights[supported] + name.Weight, 0);
        }
        var best = weights.Count == 0 ? -1 : weights.IndexOf(weights.Max());
        if (best < 0 || weights[best] < Enough)
            return null;
        var written = NameWriting.Write(draft, names[best].BestPrinting);
        var named = new Dictionary<string, string>(StringComparer.Ordinal) { [draft.Facts.Tag] = written };
        return (new(written, named), weights[best]);
    }

    private static IEnumerable<Mention> Mentions(Draft draft)
    {
        var enacting = EnactingNames.PieceOf(draft);
        foreach (var piece in draft.Pieces.Where(piece => !piece.IsFurniture))
        {
            var kind = piece == enacting ? ClauseKind.Enacting : piece.Kind;
            var author = AuthorOf(draft, piece, kind);
            if (author is { } speaker)
                yield return new(speaker, WeightOf(draft, kind, speaker));
            if (kind is not (ClauseKind.Lead or ClauseKind.Vote or ClauseKind.Signature or ClauseKind.Title))
                continue;
            foreach (var (name, share) in SentenceNames.In(draft, piece))
            {
                if (author?.Key == name.Key || NamesListed(draft, name) || IsPublisher(draft, name))
                    continue;
                if (kind != ClauseKind.Title || !IsTopic(draft, name))
                    yield return new(name, WeightOf(draft, kind, name) * share);
            }
        }
    }

    private static double WeightOf(Draft draft, ClauseKind? kind, NameStretch name) =>
        IssuerDeciding.WeightOf(kind) * (NameShape.IsSpecific(draft, name) || name.Count == 1 ? 1 : ShareOfCommonName);

    private static bool IsTopic(Draft draft, NameStretch name) =>
        draft.Phrases.IndexOf(draft.Facts.TopicWords, name.Words) is >= 0 and var topic && topic < name.Start;

    /// <summary>The council of a body speaks for the body; a name that ran on past its end is still that name.</summary>
    private static bool IsSupported(Candidate shorter, Candidate longer) =>
        shorter.Key.Length < longer.Key.Length
        && (
            (shorter.Weight >= Firm && longer.Key.EndsWith($" {shorter.Key}", StringComparison.Ordinal))
            || (shorter.Weight > longer.Weight && longer.Key.StartsWith($"{shorter.Key} ", StringComparison.Ordinal))
        );

    private static bool NamesListed(Draft draft, NameStretch name) =>
        BodyFinding.Find(name.Text, draft.Language).Any(found => name.Holds(found.Span) && !IsOthersOrgan(name, found));

    /// <summary>The general assembly of an unlisted union is not the listed body's whose organ has that name.</summary>
    public static bool IsOthersOrgan(NameStretch name, FoundBody found) =>
        found.IsOrgan && name.Holds(found.Span) && found.Span.End < name.Span.End;

    private static bool IsPublisher(Draft draft, NameStretch name) =>
        draft.Publisher?.Names.Values.Any(value =>
            Linguistics.Folding.FoldedText.Fold(value).Contains(name.Key, StringComparison.Ordinal)
        ) == true;

    private readonly record struct Mention(NameStretch Name, double Weight);

    private sealed record Candidate(string Key, double Weight, NameStretch BestPrinting)
    {
        /// <summary>A printing that is not all in capitals tells more.</summary>
        public static Candidate Of(IGrouping<string, Mention> mentions) =>
            new(
                mentions.Key,
                mentions.Sum(mention => mention.Weight),
                mentions
                    .OrderBy(mention => NameWriting.IsShouted(mention.Name.Printed))
                    .ThenByDescending(mention => mention.Weight)
                    .First()
                    .Name
            );
    }
}
