using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Grouping;

/// <summary>How sure a group is, and why.</summary>
internal static class GroupScoring
{
    private const int MostArguments = 6;

    public static AlignedGroup Judge(int[][] positions, FreeClauses free, PairTable pairs)
    {
        var members = positions
            .Select(
                (clauses, text) => (IReadOnlyList<int>)[.. clauses.Select(clause => free.Clauses[text][clause].Index)]
            )
            .ToList();
        if (free.Clauses.Count(clauses => clauses.Count > 0) < 2)
            return new(members, null, []);
        var scores = new List<double>();
        var evidence = new List<Evidence>();
        foreach (
            var (left, right) in pairs.Keys.Where(key => positions[key.Left].Length + positions[key.Right].Length > 0)
        )
        {
            var (one, other) = (positions[left], positions[right]);
            scores.Add(Sureness(pairs[left, right].Posteriors, one, other));
            if (BeadOf(one, other) is { } bead)
                evidence.AddRange(pairs[left, right].Scoring.Explain(bead));
        }
        if (positions.Count(clauses => clauses.Length > 0) == 1)
            evidence.Add(new(EvidenceCodes.NoCounterpart, 0));
        return new(members, Math.Round(scores.Min(), 4), Gather(evidence));
    }

    // The probability of the links that the group makes, or that its clauses have none.
    private static double Sureness(Posteriors posteriors, int[] left, int[] right)
    {
        if (left.Length == 0)
            return right.Average(clause => 1 - posteriors.RightLinked(clause));
        if (right.Length == 0)
            return left.Average(clause => 1 - posteriors.LeftLinked(clause));
        var best = left.Select(i => right.Max(j => posteriors.Link(i, j)));
        return best.Concat(right.Select(j => left.Max(i => posteriors.Link(i, j)))).Average();
    }

    private static Bead? BeadOf(int[] left, int[] right) =>
        IsRow(left) && IsRow(right) ? new Bead(left[0], left.Length, right[0], right.Length) : null;

    private static bool IsRow(int[] clauses) =>
        clauses.Length is > 0 and <= BeadShape.Longest && clauses[^1] - clauses[0] == clauses.Length - 1;

    // One piece of evidence a code: the mean of its weights, and what any pair of texts names.
    private static List<Evidence> Gather(List<Evidence> evidence) =>
        [
            .. evidence
                .GroupBy(piece => piece.Code, StringComparer.Ordinal)
                .Select(pieces => new Evidence(
                    pieces.Key,
                    Math.Round(pieces.Average(piece => piece.Weight), 2),
                    IsList(pieces.Key)
                        ?
                        [
                            .. pieces
                                .SelectMany(piece => piece.Arguments)
                                .Distinct(StringComparer.Ordinal)
                                .Take(MostArguments),
                        ]
                        : pieces.MinBy(piece => piece.Weight)!.Arguments
                ))
                .OrderByDescending(piece => Math.Abs(piece.Weight))
                .ThenBy(piece => piece.Code, StringComparer.Ordinal),
        ];

    private static bool IsList(string code) =>
        Array.Exists(Scoring.ClueSort.All, sort => sort.Code == code || sort.MissingCode == code);
}
