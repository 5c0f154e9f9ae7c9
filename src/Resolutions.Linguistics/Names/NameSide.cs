using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Names;

/// <summary>One of two texts whose names are paired: which of its words may be names, and which have found theirs.</summary>
internal sealed class NameSide
{
    // What one language parts another writes together: New York, نيويورك.
    private const int MostJoined = 2;

    private readonly IReadOnlyList<Token> _tokens;

    // Of each word the number of its run; none where it may not be a name.
    private readonly int?[] _runs;

    private readonly bool[] _isTaken;

    public NameSide(IReadOnlyList<Token> tokens, IReadOnlyList<NameRun> runs)
    {
        _tokens = tokens;
        _isTaken = new bool[tokens.Count];
        _runs = new int?[tokens.Count];
        foreach (var (number, run) in runs.Index())
            Array.Fill(_runs, number, run.Index, run.Count);
        foreach (var run in runs)
        {
            for (var at = run.Index; at < run.End; at++)
            {
                for (var count = 1; count <= Math.Min(MostJoined, run.End - at); count++)
                    Candidates.Add((new(at, count), NameOf(new(at, count))));
            }
        }
    }

    /// <summary>The words of runs, alone and with the next.</summary>
    public List<(NameRun Run, SpokenName Name)> Candidates { get; } = [];

    public SpokenName NameOf(NameRun run)
    {
        if (run.Count == 1)
            return SpokenName.Of(_tokens[run.Index]);
        var words = new Token[run.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = _tokens[run.Index + i];
        return SpokenName.Of(words);
    }

    public bool IsFree(NameRun run) => !_isTaken.AsSpan(run.Index, run.Count).Contains(true);

    public void Take(NameRun run) => _isTaken.AsSpan(run.Index, run.Count).Fill(true);

    /// <summary>Whether both words are there, and of one run.</summary>
    public bool AreBeside(int at, int next) =>
        at >= 0 && next < _runs.Length && _runs[at] is { } run && _runs[next] == run;
}
