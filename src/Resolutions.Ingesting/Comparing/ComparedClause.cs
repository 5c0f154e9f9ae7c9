using Resolutions.Linguistics.Tokens;
using Resolutions.Model;

namespace Resolutions.Ingesting.Comparing;

/// <summary>A clause as it is held against another of the same language: its words, without the label.</summary>
internal sealed class ComparedClause
{
    private readonly HashSet<string> bag;

    public ComparedClause(Clause clause)
    {
        Clause = clause;
        Words =
            clause.Label is { Length: > 0 } label && clause.Content.StartsWith(label, StringComparison.Ordinal)
                ? clause.Content[label.Length..].TrimStart()
                : clause.Content;
        var tokens = TokenFinding.Find(Words, clause.Language ?? "").Select(token => token.Folded).ToList();
        Folded = string.Join(' ', tokens);
        bag = tokens.ToHashSet(StringComparer.Ordinal);
    }

    public Clause Clause { get; }

    public string Words { get; }

    /// <summary>Its words alone, without case, accents and punctuation.</summary>
    public string Folded { get; }

    /// <summary>Whether a reader would see another text: kinds of apostrophe, quotation mark, dash and space are the publisher's.</summary>
    public bool Differs(ComparedClause other) => Plain(Words) != Plain(other.Words);

    private static string Plain(string words) =>
        string.Concat(
            words
                .Select(character =>
                    character switch
                    {
                        '\u2018' or '\u2019' => '\'',
                        '\u201c' or '\u201d' or '«' or '»' => '"',
                        '\u2010' or '\u2011' or '\u2013' or '\u2014' => '-',
                        _ => character,
                    }
                )
                .Where(character => !char.IsWhiteSpace(character))
        );

    /// <summary>The share of words that both have, 0 to 1.</summary>
    public double Likeness(ComparedClause other) =>
        bag.Count + other.bag.Count == 0 ? 0 : 2.0 * bag.Count(other.bag.Contains) / (bag.Count + other.bag.Count);
}
