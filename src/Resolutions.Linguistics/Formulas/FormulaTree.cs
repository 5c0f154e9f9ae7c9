using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Formulas;

/// <summary>
/// The phrases of a formulary as a tree of folded words. Inside a phrase adverbs and fillers are passed over, so that
/// "expresses concern" is found in "expresses once again its deep concern"; the longest phrase wins.
/// </summary>
internal sealed class FormulaTree
{
    // exprime à nouveau sa très vive et profonde préoccupation
    private const int MostPassedOver = 6;

    private readonly Node _root = new();

    public void Add(FormulaEntry entry)
    {
        var words = Words.Of(entry.Phrase);
        var node = _root;
        for (var i = 0; i < words.Count; i++)
        {
            if (!node.Next.TryGetValue(words[i], out var next))
                node.Next[words[i]] = next = new();
            node = next;
        }
        if (node != _root && !node.Entries.Exists(other => IsSame(other, entry)))
            node.Entries.Add(entry);
    }

    /// <summary>The readings of the words from <paramref name="index"/>, the longest first; of one length, in the order of the formulary.</summary>
    public IEnumerable<FormulaMatch> At(Words words, int index)
    {
        var matches = new List<FormulaMatch>();
        foreach (var first in FirstReadings(words[index]))
        {
            if (_root.Next.TryGetValue(first, out var node))
                Walk(words, index, index + 1, node, 0, matches);
        }
        return matches.Count < 2 ? matches : matches.OrderByDescending(match => match.Count);
    }

    private void Walk(Words words, int index, int end, Node node, int passed, List<FormulaMatch> matches)
    {
        matches.AddRange(Told(words, index, end - index, node));
        if (node.Next.Count == 0)
            return;
        // A word that goes on with one phrase may be passed over in another: in the light of, expresses its full support.
        var i = end;
        while (i < words.Count)
        {
            if (node.Next.TryGetValue(words[i], out var next))
                Walk(words, index, i + 1, next, passed, matches);
            var between = Between(words, i);
            if (between == 0 || passed + between > MostPassedOver)
                return;
            passed += between;
            i += between;
        }
    }

    /// <summary>How many words at a place may be passed over there.</summary>
    private int Between(Words words, int index)
    {
        var (node, count) = (_root, 0);
        for (var i = index; i < words.Count && node.Next.TryGetValue(words[i], out var next); i++)
        {
            node = next;
            if (node.Entries.Exists(entry => entry.Role is FormulaRole.Filler or FormulaRole.Adverb))
                count = i + 1 - index;
        }
        return count;
    }

    /// <summary>Where a finite verb and a participle differ in an accent only (décide, décidé), the one whose ending is written comes first.</summary>
    private static IEnumerable<FormulaMatch> Told(Words words, int index, int count, Node node)
    {
        if (node.Entries.Count == 0)
            return [];
        var word = words.SpanOf(index + count - 1).Of(words.Text);
        var ending = word[^Math.Min(2, word.Length)..];
        return node
            .Entries.OrderByDescending(entry => entry.Phrase.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            .Select(entry => new FormulaMatch(entry, count));
    }

    private static bool IsSame(FormulaEntry one, FormulaEntry other) =>
        one.Role == other.Role && string.Equals(one.Phrase, other.Phrase, StringComparison.OrdinalIgnoreCase);

    // Arabic writes and, and so together with the word after them: وتطلب, فإن.
    private static IEnumerable<string> FirstReadings(string word)
    {
        yield return word;
        if (word.Length > 2 && word[0] is 'و' or 'ف')
            yield return word[1..];
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<FormulaEntry> Entries { get; } = [];
    }
}
