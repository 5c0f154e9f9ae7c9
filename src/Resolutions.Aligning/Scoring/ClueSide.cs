using Resolutions.Aligning.Clues;
using Resolutions.Aligning.Pairs;

namespace Resolutions.Aligning.Scoring;

/// <summary>The clues of one text, by stretches of one to three clauses.</summary>
internal sealed class ClueSide
{
    private static readonly (int[] Keys, double Absent) None = ([], 0);
    private readonly IReadOnlyList<ClauseClues> _clauses;
    private readonly ClueSort _sort;
    private readonly Dictionary<string, int> _known;
    private readonly ClueOdds _odds;
    private readonly (int[] Keys, double Absent)[][] _stretches = new (int[], double)[BeadShape.Longest][];

    public ClueSide(IReadOnlyList<ClauseClues> clauses, ClueSort sort, Dictionary<string, int> known, ClueOdds odds)
    {
        (_clauses, _sort, _known, _odds) = (clauses, sort, known, odds);
        for (var count = 1; count <= BeadShape.Longest; count++)
            _stretches[count - 1] = Stretches(count);
    }

    /// <summary>The keys of a stretch, ascending, and what it says if none of them is found on the other side.</summary>
    public (int[] Keys, double Absent) At(int start, int count) =>
        count is 0 || count > BeadShape.Longest ? None : _stretches[count - 1][start];

    public double Gain(int key) => _odds.Gain(key);

    public string Surface(int start, int count, int key) =>
        _clauses
            .Skip(start)
            .Take(count)
            .SelectMany(clause => _sort.In(clause))
            .First(clue => _known.TryGetValue(clue.Key, out var known) && known == key)
            .Surface;

    private (int[] Keys, double Absent)[] Stretches(int count)
    {
        var stretches = new (int[] Keys, double Absent)[Math.Max(0, _clauses.Count - count + 1)];
        for (var start = 0; start < stretches.Length; start++)
        {
            var keys =
                count == 1 ? Keys(start) : [.. At(start, count - 1).Keys.Union(At(start + count - 1, 1).Keys).Order()];
            stretches[start] = (keys, keys.Sum(_odds.Absent));
        }
        return stretches;
    }

    private int[] Keys(int at) =>
        [
            .. _sort
                .In(_clauses[at])
                .Select(clue => _known.TryGetValue(clue.Key, out var key) ? key : -1)
                .Where(key => key >= 0)
                .Order(),
        ];
}
