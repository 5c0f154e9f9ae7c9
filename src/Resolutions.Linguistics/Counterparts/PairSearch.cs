using System.Runtime.InteropServices;
using Resolutions.Model;

namespace Resolutions.Linguistics.Counterparts;

/// <summary>Pairs of stretches that may answer each other, and which of them are taken: the best first, each token once.</summary>
internal sealed class PairSearch(AnalysedText left, AnalysedText right)
{
    // What stands as far along in both is likelier, where all else is equal.
    private const float OrderWeight = 0.1f;

    // What has other counterparts to choose from can leave this one to what has none.
    private const float ChoiceWeight = 0.015f;
    private const int MostChoices = 3;

    private readonly bool[] _leftTaken = new bool[left.Tokens.Count];
    private readonly bool[] _rightTaken = new bool[right.Tokens.Count];
    private readonly List<Candidate> _candidates = [];
    private readonly List<Counterpart> _taken = [];

    public IReadOnlyList<Counterpart> Taken => _taken;

    public bool IsLeftFree(int token) => !_leftTaken[token];

    public bool IsRightFree(int token) => !_rightTaken[token];

    /// <summary>The first of some things of the right text that is as far along as one of the left.</summary>
    public int RightAt<TKey>(Posting<TKey> one, IReadOnlyList<Posting<TKey>> others, int first, int end)
    {
        var place = (long)one.Tokens.Index * _rightTaken.Length;
        while (first < end)
        {
            var middle = (first + end) / 2;
            if ((long)others[middle].Tokens.Index * _leftTaken.Length < place)
                first = middle + 1;
            else
                end = middle;
        }
        return first;
    }

    /// <param name="worth">From 0 to 1.</param>
    public void Offer(TokenRange one, TokenRange other, CounterpartKind by, float worth, int? concept = null)
    {
        var score = Math.Max(0, worth - (OrderWeight * Distance(one.Index, other.Index)));
        _candidates.Add(new(one, other, by, score, concept));
    }

    /// <summary>Takes what was offered, as far as it is free.</summary>
    public void Take()
    {
        WeighChoices();
        _candidates.Sort(Candidate.BestFirst);
        foreach (var candidate in _candidates)
        {
            var isFree =
                !_leftTaken.AsSpan(candidate.Left.Index, candidate.Left.Count).Contains(true)
                && !_rightTaken.AsSpan(candidate.Right.Index, candidate.Right.Count).Contains(true);
            if (!isFree)
                continue;
            Array.Fill(_leftTaken, true, candidate.Left.Index, candidate.Left.Count);
            Array.Fill(_rightTaken, true, candidate.Right.Index, candidate.Right.Count);
            _taken.Add(
                new(
                    SpanOf(left, candidate.Left),
                    SpanOf(right, candidate.Right),
                    candidate.By,
                    candidate.Concept,
                    candidate.Score
                )
            );
        }
        _candidates.Clear();
    }

    private void WeighChoices()
    {
        var (leftChoices, rightChoices) = (new int[_leftTaken.Length], new int[_rightTaken.Length]);
        var pairs = new HashSet<(int Left, int Right)>(_candidates.Count);
        foreach (var candidate in _candidates)
        {
            if (!pairs.Add((candidate.Left.Index, candidate.Right.Index)))
                continue;
            leftChoices[candidate.Left.Index]++;
            rightChoices[candidate.Right.Index]++;
        }
        foreach (ref var candidate in CollectionsMarshal.AsSpan(_candidates))
        {
            var choices =
                Math.Min(MostChoices, leftChoices[candidate.Left.Index])
                + Math.Min(MostChoices, rightChoices[candidate.Right.Index])
                - 2;
            candidate = candidate with { Score = Math.Max(0, candidate.Score - (ChoiceWeight * choices)) };
        }
    }

    /// <summary>How much farther along one stands in its text than the other in its own, as shares of them: 0 to 1.</summary>
    public float Distance(int leftToken, int rightToken) =>
        Math.Abs(((leftToken + 0.5f) / _leftTaken.Length) - ((rightToken + 0.5f) / _rightTaken.Length));

    private static Span SpanOf(AnalysedText text, TokenRange range) =>
        new(text.Tokens[range.Index].Span.Start, text.Tokens[range.End - 1].Span.End);

    private readonly record struct Candidate(
        TokenRange Left,
        TokenRange Right,
        CounterpartKind By,
        float Score,
        int? Concept
    )
    {
        /// <summary>Where they are equally good, in the order of the texts.</summary>
        public static int BestFirst(Candidate one, Candidate other)
        {
            var byScore = other.Score.CompareTo(one.Score);
            if (byScore != 0)
                return byScore;
            var byLeft = one.Left.Index.CompareTo(other.Left.Index);
            return byLeft != 0
                ? byLeft
                : (one.Right.Index, one.Concept ?? 0).CompareTo((other.Right.Index, other.Concept ?? 0));
        }
    }
}
