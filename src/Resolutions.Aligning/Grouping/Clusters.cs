using Resolutions.Aligning.Clues;

namespace Resolutions.Aligning.Grouping;

/// <summary>Clauses of several texts, first each for itself, then joined: a partition at every moment.</summary>
internal sealed class Clusters
{
    private readonly Dictionary<(int Text, int Clause), SortedSet<int>[]> _of = [];

    public Clusters(IReadOnlyList<IReadOnlyList<ClauseClues>> texts)
    {
        for (var text = 0; text < texts.Count; text++)
        {
            for (var clause = 0; clause < texts[text].Count; clause++)
            {
                SortedSet<int>[] alone = [.. texts.Select(_ => new SortedSet<int>())];
                alone[text].Add(clause);
                _of[(text, clause)] = alone;
            }
        }
    }

    /// <summary>The cluster of a clause: for each text its clauses.</summary>
    public SortedSet<int>[] this[(int Text, int Clause) clause] => _of[clause];

    /// <summary>Joins the clusters of two clauses.</summary>
    public void Join((int Text, int Clause) one, (int Text, int Clause) other)
    {
        var (into, from) = (_of[one], _of[other]);
        if (into == from)
            return;
        for (var text = 0; text < from.Length; text++)
        {
            foreach (var clause in from[text])
            {
                into[text].Add(clause);
                _of[(text, clause)] = into;
            }
        }
    }

    public IReadOnlyList<int[][]> Groups() =>
        [
            .. _of.OrderBy(entry => entry.Key)
                .Select(entry => entry.Value)
                .Distinct()
                .Select(cluster => cluster.Select(clauses => clauses.ToArray()).ToArray()),
        ];
}
