using Resolutions.Aligning.Clues;

namespace Resolutions.Aligning.Scoring;

/// <summary>The words of two texts as numbers, each text with its own.</summary>
internal sealed class PairWords
{
    public PairWords(IReadOnlyList<ClauseClues> left, IReadOnlyList<ClauseClues> right)
    {
        (Left, LeftCounts) = Number(left);
        (Right, RightCounts) = Number(right);
    }

    /// <summary>For each clause the distinct words in it.</summary>
    public int[][] Left { get; }

    public int[][] Right { get; }

    /// <summary>For each word in how many clauses it is.</summary>
    public int[] LeftCounts { get; }

    public int[] RightCounts { get; }

    private static (int[][] Words, int[] Counts) Number(IReadOnlyList<ClauseClues> clauses)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new List<int>();
        var words = new int[clauses.Count][];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new int[clauses[i].Words.Count];
            for (var j = 0; j < words[i].Length; j++)
            {
                if (numbers.TryAdd(clauses[i].Words[j].Key, counts.Count))
                    counts.Add(0);
                words[i][j] = numbers[clauses[i].Words[j].Key];
                counts[words[i][j]]++;
            }
        }
        return (words, [.. counts]);
    }
}
