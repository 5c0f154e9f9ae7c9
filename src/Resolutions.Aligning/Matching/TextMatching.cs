using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Matching;

/// <summary>Tells whether two texts are versions of one resolution.</summary>
public static class TextMatching
{
    // Of two texts at random, few are versions of one resolution.
    private const double Prior = -4;

    // An editor can join what was left apart; what was joined wrongly misleads readers first.
    private const double Enough = 0.95;

    /// <summary>Weighs structure, lengths, dates, numbers, names and words; texts may be in two languages or in one.</summary>
    public static TextMatch Compare(AlignableText left, AlignableText right)
    {
        var (one, other) = (TextFacts.Of(left), TextFacts.Of(right));
        if (one.Clauses.Count == 0 || other.Clauses.Count == 0)
            return new(0, false, []);
        List<Evidence> stated = [.. StatedFacts.Compare(one, other), .. StatedNames.Compare(one, other)];
        // An alignment costs a hundred times what this does, and most texts of a body are not versions of one another.
        if (IsHopeless(stated))
            return new(Math.Round(Probability(stated), 4), false, Ordered(stated));
        var alignment = PairAligner.Align(new FreeClauses([left, right], []).Pair(0, 1));
        var evidence = stated
            .Concat(Shape.Compare(alignment))
            .Concat(Conflicts.Compare(alignment))
            .Concat(Wording.Compare(one, other, alignment))
            .ToList();
        var score = Probability(evidence);
        return new(Math.Round(score, 4), score >= Enough, Ordered(evidence));
    }

    // Whether nothing that an alignment could show would be enough.
    private static bool IsHopeless(List<Evidence> stated) =>
        Probability([.. stated, new(EvidenceCodes.SharedStructure, Shape.Most + Wording.Most)]) < Enough;

    private static double Probability(List<Evidence> evidence) =>
        1 / (1 + Math.Exp(-Prior - evidence.Sum(piece => Math.Round(piece.Weight, 2))));

    private static List<Evidence> Ordered(List<Evidence> evidence) =>
        [
            .. evidence
                .Select(piece => piece with { Weight = Math.Round(piece.Weight, 2) })
                .OrderByDescending(piece => Math.Abs(piece.Weight))
                .ThenBy(piece => piece.Code, StringComparer.Ordinal),
        ];
}
