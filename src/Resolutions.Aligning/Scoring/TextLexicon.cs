using Resolutions.Aligning.Pairs;

namespace Resolutions.Aligning.Scoring;

/// <summary>
/// Which words of two texts stand for each other, learnt from a first alignment of these texts alone (as Moore 2002 and
/// hunalign, Varga et al. 2005, do). A bead never teaches its own words: else a wrong first alignment would confirm itself.
/// </summary>
internal sealed class TextLexicon
{
    // What two words would share by chance, and half a time more, is no acquaintance (absolute discounting).
    private const double Discount = 0.5;
    private const int LeastCount = 2;

    private readonly Dictionary<(int Left, int Right), int> _together = [];
    private readonly int[] _left;
    private readonly int[] _right;
    private readonly int[] _beadOfLeft;
    private readonly int[] _beadOfRight;

    // By number of a bead, from 1; nothing taught in bead 0.
    private readonly List<int[]> _leftOf =
    [
        [],
    ];
    private readonly List<int[]> _rightOf =
    [
        [],
    ];
    private int _beads;

    private TextLexicon(PairWords words)
    {
        Words = words;
        (_left, _right) = (new int[words.LeftCounts.Length], new int[words.RightCounts.Length]);
        (_beadOfLeft, _beadOfRight) = (new int[words.Left.Length], new int[words.Right.Length]);
    }

    public PairWords Words { get; }

    public static TextLexicon Learn(PairClauses pair, IReadOnlyList<Bead> beads)
    {
        var lexicon = new TextLexicon(pair.Words);
        foreach (var bead in beads.Where(bead => bead.IsLink))
            lexicon.Add(bead);
        return lexicon;
    }

    /// <summary>The pairs of words that were seen together more than once.</summary>
    /// <param name="toRight">Whether the left word is given and the right one sought.</param>
    public IEnumerable<Translation> Translations(bool toRight)
    {
        foreach (var ((left, right), together) in _together)
        {
            if (together < LeastCount)
                continue;
            var (given, sought) = toRight ? (_left[left], _right[right]) : (_right[right], _left[left]);
            var strength = Strength(together, given, sought, _beads);
            if (strength <= 0)
                continue;
            var byOthers = Strength(together - 1, given - 1, sought - 1, _beads - 1);
            yield return new(toRight ? left : right, toRight ? right : left, strength, byOthers);
        }
    }

    /// <summary>The right clauses of the bead in which a left clause taught.</summary>
    public IEnumerable<int> TaughtWithLeft(int left) => _rightOf[_beadOfLeft[left]];

    public IEnumerable<int> TaughtWithRight(int right) => _leftOf[_beadOfRight[right]];

    /// <summary>Whether the lexicon learnt from a bead that has clauses of both sides of this one.</summary>
    public bool HasLearntFrom(Bead bead)
    {
        for (var i = bead.Left; i < bead.LeftEnd; i++)
        {
            if (_beadOfLeft[i] > 0 && Array.IndexOf(_beadOfRight, _beadOfLeft[i], bead.Right, bead.RightCount) >= 0)
                return true;
        }
        return false;
    }

    private static double Strength(int together, int given, int sought, int beads) =>
        Math.Max(0, (together - (double)given * sought / Math.Max(1, beads) - Discount) / (given + 1));

    private void Add(Bead bead)
    {
        _beads++;
        Array.Fill(_beadOfLeft, _beads, bead.Left, bead.LeftCount);
        Array.Fill(_beadOfRight, _beads, bead.Right, bead.RightCount);
        _leftOf.Add([.. Enumerable.Range(bead.Left, bead.LeftCount)]);
        _rightOf.Add([.. Enumerable.Range(bead.Right, bead.RightCount)]);
        var left = Frequent(Words.Left, Words.LeftCounts, bead.Left, bead.LeftCount);
        var right = Frequent(Words.Right, Words.RightCounts, bead.Right, bead.RightCount);
        foreach (var word in left)
            _left[word]++;
        foreach (var word in right)
            _right[word]++;
        foreach (var one in left)
        {
            foreach (var other in right)
                _together[(one, other)] = _together.GetValueOrDefault((one, other)) + 1;
        }
    }

    // A word that stands once in its text is never seen twice with another.
    private static List<int> Frequent(int[][] words, int[] counts, int start, int count) =>
        [
            .. words
                .Skip(start)
                .Take(count)
                .SelectMany(word => word)
                .Distinct()
                .Where(word => counts[word] >= LeastCount),
        ];
}
