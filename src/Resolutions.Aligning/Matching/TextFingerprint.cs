using System.Text;

namespace Resolutions.Aligning.Matching;

/// <summary>
/// The little by which a store finds the few texts that are worth comparing: the more two have in common of it, the likelier
/// they are versions of one resolution.
/// </summary>
/// <param name="Clauses">How many clauses the text has.</param>
/// <param name="Facts">Hashes of its dates, numbers, symbols and names, ascending; the same in every language.</param>
/// <param name="Words">The least hashes of its words' stems, ascending: what another text shares of them tells what share of all words (Broder 1997).</param>
public sealed record TextFingerprint(int Clauses, IReadOnlyList<int> Facts, IReadOnlyList<int> Words)
{
    /// <summary>Raised with every change of what is hashed, or how.</summary>
    public const int Version = 2;

    private const int MostWords = 48;

    public static TextFingerprint Of(AlignableText text) => Of(TextFacts.Of(text));

    internal static TextFingerprint Of(TextFacts facts) =>
        new(
            facts.Clauses.Count,
            Hashes(
                facts
                    .Dates.Select(date => $"d{date}")
                    .Concat(facts.Numbers.Select(number => $"n{number}"))
                    .Concat(facts.Symbols.Select(symbol => $"s{symbol}"))
                    // In a script without capitals any word may be a name.
                    .Concat(facts.Names.Keys.Select(skeleton => $"k{skeleton}"))
            ),
            [.. Hashes(facts.Clauses.SelectMany(clause => clause.Words).Select(word => word.Key)).Take(MostWords)]
        );

    private static List<int> Hashes(IEnumerable<string> keys) => [.. keys.Select(Hash).Distinct().Order()];

    // FNV-1a: string.GetHashCode differs from one process to the next.
    private static int Hash(string key)
    {
        var hash = 2166136261u;
        foreach (var octet in Encoding.UTF8.GetBytes(key))
            hash = unchecked((hash ^ octet) * 16777619u);
        return unchecked((int)hash);
    }
}
