namespace Resolutions.Aligning.Pairs;

/// <summary>Where in the table of left against right positions a path is sought: for each left position, right ones from <see cref="Low"/> to <see cref="High"/>.</summary>
internal sealed class Band
{
    private readonly int[] _low;
    private readonly int[] _high;
    private readonly int[] _offset;

    private Band(int left, int right, Func<int, (int Low, int High)> row)
    {
        (Left, Right) = (left, right);
        (_low, _high, _offset) = (new int[left + 1], new int[left + 1], new int[left + 2]);
        for (var i = 0; i <= left; i++)
        {
            var (low, high) = row(i);
            _low[i] = i == 0 ? 0 : Math.Clamp(low, 0, right);
            _high[i] = i == left ? right : Math.Clamp(high, 0, right);
        }
        for (var i = 0; i <= left; i++)
        {
            // Rows overlap, so that the end is always reached: a short text against a long one makes a steep line.
            _high[i] = Math.Max(_high[i], i < left ? _low[i + 1] : _low[i]);
            _offset[i + 1] = _offset[i] + _high[i] - _low[i] + 1;
        }
    }

    public int Left { get; }

    public int Right { get; }

    /// <summary>How many cells there are.</summary>
    public int Size => _offset[Left + 1];

    public int Low(int i) => _low[i];

    public int High(int i) => _high[i];

    /// <summary>The number of a cell; -1 outside the band.</summary>
    public int Cell(int i, int j) => i < 0 || i > Left || j < _low[i] || j > _high[i] ? -1 : _offset[i] + j - _low[i];

    /// <summary>So far to either side of the straight line from start to end.</summary>
    public static Band Diagonal(int left, int right, int width) =>
        new(
            left,
            right,
            i =>
                ((int)((long)i * right / Math.Max(1, left)) - width, (int)((long)i * right / Math.Max(1, left)) + width)
        );

    /// <summary>So far to either side of a path.</summary>
    public static Band Around(IReadOnlyList<Bead> path, int left, int right, int width)
    {
        var (first, last) = (new int[left + 1], new int[left + 1]);
        Array.Fill(first, right);
        first[0] = 0;
        foreach (var bead in path)
        {
            for (var i = bead.Left; i <= bead.LeftEnd; i++)
            {
                first[i] = Math.Min(first[i], bead.Right);
                last[i] = Math.Max(last[i], bead.RightEnd);
            }
        }
        return new(left, right, i => (first[i] - width, last[i] + width));
    }

    /// <summary>Whether a path comes so near the edge that a better one may lie beyond.</summary>
    public bool IsTouchedBy(IReadOnlyList<Bead> path) =>
        path.Any(bead =>
            (_low[bead.Left] > 0 && bead.Right - _low[bead.Left] <= BeadShape.Longest)
            || (_high[bead.Left] < Right && _high[bead.Left] - bead.Right <= BeadShape.Longest)
        );
}
