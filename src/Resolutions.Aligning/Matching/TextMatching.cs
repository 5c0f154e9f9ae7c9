using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Matching;

/// <summary>Tells whether two texts are versions of one resolution.</summary>
public static class TextMatching
{
    // Of two texts at random, few are versions of one resolution.
    private const double Prior = -4;

    public static TextMatch Compare(AlignableText left, AlignableText right) =>
        Compare(new MatchableText(left), new MatchableText(right));

    /// <summary>Weighs structure, lengths, dates, numbers, names and words; texts may be in two languages or in one.</summary>
    public static TextMatch Compare(MatchableText left, MatchableText right)
    {
        var (one, other) = (left.Facts, right.Facts);
        if (one.Clauses.Count == 0 || other.Clauses.Count == 0)
            return new(0, []);
        List<Evidence> stated = [.. StatedFacts.Compare(one, other), .. StatedNames.Compare(one, other)];
        // An alignment costs a hundred times what this does, and most texts of a body are not versions of one another.
        if (IsHopeless(stated, Shape.Most + Wording.Most(one, other)))
            return Judge(stated);
        var alignment = PairAligner.Align(new FreeClauses([left.Text, right.Text], []).Pair(0, 1));
        var match = Judge([
            .. stated,
            .. Shape.Compare(alignment),
            .. Conflicts.Compare(alignment),
            .. Wording.Compare(one, other, alignment),
        ]);
        return
            match.Score >= TextMatch.Likely
            && Doubts.Find(one, other, alignment) is { } doubt
            && match.Score > doubt.Most
            ? Doubted(match, doubt.Doubt, doubt.Most)
            : match;
    }

    // Whether nothing that an alignment could show would be enough.
    private static bool IsHopeless(List<Evidence> stated, double most) =>
        Probability([.. stated, new(EvidenceCodes.SharedStructure, most)]) < TextMatch.Likely;

    private static TextMatch Judge(IReadOnlyList<Evidence> evidence) =>
        new(Math.Round(Probability(evidence), 4), Ordered(evidence));

    // However much there is of what proves little, it takes an editor.
    private static TextMatch Doubted(TextMatch match, Evidence doubt, double most)
    {
        var sum = match.Evidence.Sum(piece => piece.Weight);
        return Judge([.. match.Evidence, doubt with { Weight = Math.Log(most / (1 - most)) - Prior - sum }]);
    }

    private static double Probability(IReadOnlyList<Evidence> evidence) =>
        1 / (1 + Math.Exp(-Prior - evidence.Sum(piece => Math.Round(piece.Weight, 2))));

    private static List<Evidence> Ordered(IReadOnlyList<Evidence> evidence) =>
        [
            .. evidence
                .Select(piece => piece with { Weight = Math.Round(piece.Weight, 2) })
                .OrderByDescending(piece => Math.Abs(piece.Weight))
                .ThenBy(piece => piece.Code, StringComparer.Ordinal),
        ];
}
