namespace Resolutions.Aligning.Scoring;

/// <summary>
/// Which names of one text may stand for which of another. Where both number a row without a hole, yet to different ends, one
/// lacks a clause or runs two together and has numbered on: behind that place, wherever it is, equal numbers are not
/// counterparts. So there each number may answer to every one that this shifts it to, and equal ones say no more than others.
/// </summary>
internal sealed class SharedNumbering
{
    private readonly NumberedName[] _names;
    private readonly int[] _parents;
    private readonly Dictionary<(int Parent, string Series), int> _left;
    private readonly Dictionary<(int Parent, string Series), int> _right;
    private readonly Dictionary<(int Left, int Right), int> _candidates = [];

    /// <param name="numbers">The names of both texts and their numbers, from 0.</param>
    /// <param name="left">By clause the number of its name, -1 for none.</param>
    public SharedNumbering(Dictionary<string, int> numbers, int[] left, int[] right)
    {
        _names = new NumberedName[numbers.Count];
        _parents = new int[numbers.Count];
        foreach (var (name, number) in numbers)
        {
            _names[number] = NumberedName.Of(name);
            _parents[number] = _names[number].Parent is { } parent ? numbers.GetValueOrDefault(parent, -1) : -1;
        }
        (_left, _right) = (Ends(left), Ends(right));
    }

    /// <summary>Of how many right names, as likely as each other, the right one is one that the left name may answer to; 0 if it is none.</summary>
    public int Candidates(int left, int right)
    {
        if (left == right && _parents[left] < 0 && _names[left].Number == 0)
            return 1;
        if (_candidates.TryGetValue((left, right), out var known))
            return known;
        return _candidates[(left, right)] = Count(left, right);
    }

    private int Count(int left, int right)
    {
        var (one, other) = (_names[left], _names[right]);
        if (one.Series != other.Series || _parents[left] < 0 != _parents[right] < 0)
            return 0;
        if (_parents[left] < 0 && one.Parent != other.Parent)
            return 0;
        var parents = _parents[left] < 0 ? 1 : Candidates(_parents[left], _parents[right]);
        var shift = ShiftBetween((_parents[left], one.Series), (_parents[right], other.Series));
        var offset = one.Number - other.Number;
        return offset >= Math.Min(0, shift) && offset <= Math.Max(0, shift) ? parents * (1 + Math.Abs(shift)) : 0;
    }

    private int ShiftBetween((int, string) left, (int, string) right) =>
        _left.TryGetValue(left, out var one) && _right.TryGetValue(right, out var other) ? one - other : 0;

    // The last number of each row that runs from 1 without hole or repetition.
    private Dictionary<(int, string), int> Ends(int[] clauses) =>
        clauses
            .Where(name => name >= 0 && _names[name].Number > 0)
            .GroupBy(name => (_parents[name], _names[name].Series), name => _names[name].Number)
            .Where(row => row.Order().SequenceEqual(Enumerable.Range(1, row.Count())))
            .ToDictionary(row => row.Key, row => row.Count());
}
