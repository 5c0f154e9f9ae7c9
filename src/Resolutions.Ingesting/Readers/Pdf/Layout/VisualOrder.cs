using System.Globalization;

namespace Resolutions.Ingesting.Readers.Pdf.Layout;

/// <summary>
/// Turns a line as it looks, from left to right, into the order in which it is read: Unicode's bidirectional algorithm
/// (Standard Annex 9) backwards, as far as a line shows what it did.
/// </summary>
internal static class VisualOrder
{
    // Between two digits these belong to the number, wherever the line runs (class CS of the annex).
    private const string NumberMarks = ".,:/\u066B\u066C\u00A0";

    public static string ToLogical(string visual, bool isRightToLeft)
    {
        if (!isRightToLeft && !visual.Any(Direction.IsRightToLeft))
            return visual;
        var clusters = Clusters(visual);
        return string.Concat(isRightToLeft ? Brackets.Turned(FromRight(clusters)) : FromLeft(clusters));
    }

    /// <summary>Letters with the marks on them, which stay behind their letter whichever way it runs.</summary>
    private static List<string> Clusters(string visual)
    {
        var clusters = new List<string>();
        var enumerator = StringInfo.GetTextElementEnumerator(visual);
        while (enumerator.MoveNext())
            clusters.Add(enumerator.GetTextElement());
        return clusters;
    }

    /// <summary>From the right end on; words and numbers that run from left to right as they stand.</summary>
    private static List<string> FromRight(List<string> clusters)
    {
        var logical = new List<string>();
        for (var i = 0; i < clusters.Count; i++)
        {
            if (!RunsRight(clusters[i]))
            {
                logical.Add(clusters[i]);
                continue;
            }
            var end = EndOfRun(clusters, i);
            for (var turned = end; turned >= i; turned--)
                logical.Add(clusters[turned]);
            i = end;
        }
        logical.Reverse();
        return logical;
    }

    /// <summary>As the line stands, with each stretch that runs from right to left, numbers between its words included, turned.</summary>
    private static List<string> FromLeft(List<string> clusters)
    {
        var logical = new List<string>();
        for (var i = 0; i < clusters.Count; i++)
        {
            // Digits of Arabic are of the Arabic words that they stand before, and are read after them.
            if (!Direction.IsRightToLeft(clusters[i][0]) && !Direction.IsArabicDigit(clusters[i][0]))
            {
                logical.Add(clusters[i]);
                continue;
            }
            var end = i;
            for (var j = i + 1; j < clusters.Count && !Direction.IsLeftToRight(clusters[j][0]); j++)
                end = Direction.IsRightToLeft(clusters[j][0]) ? j : end;
            logical.AddRange(FromRight(clusters.GetRange(i, end - i + 1)));
            i = end;
        }
        return logical;
    }

    /// <summary>Two words, or a word and a number, run on together whatever is between them; two numbers only over a mark of theirs.</summary>
    private static int EndOfRun(List<string> clusters, int start)
    {
        var end = start;
        while (true)
        {
            var next = end + 1;
            while (next < clusters.Count && !IsStrong(clusters[next]) && clusters[next][0] != '\t')
                next++;
            if (next >= clusters.Count || !RunsRight(clusters[next]))
                return end;
            var isGlued = next == end + 1;
            var isNumber = next == end + 2 && NumberMarks.Contains(clusters[end + 1][0], StringComparison.Ordinal);
            var hasWord = IsWord(clusters[end]) || IsWord(clusters[next]) || HasWord(clusters, start, end);
            if (!isGlued && !isNumber && !hasWord)
                return end;
            end = next;
        }
    }

    private static bool HasWord(List<string> clusters, int start, int end) =>
        clusters.Skip(start).Take(end - start + 1).Any(IsWord);

    private static bool IsWord(string cluster) => Direction.IsLeftToRight(cluster[0]);

    private static bool RunsRight(string cluster) => IsWord(cluster) || Direction.IsDigit(cluster[0]);

    private static bool IsStrong(string cluster) => RunsRight(cluster) || Direction.IsRightToLeft(cluster[0]);
}
