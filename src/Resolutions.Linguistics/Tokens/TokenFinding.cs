using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Tokens;

/// <summary>Finds the words of a text.</summary>
public static partial class TokenFinding
{
    // The words that French elides before a vowel; what is left of aujourd'hui is none.
    private static readonly FrozenSet<string> Elided = FrozenSet.Create(
        StringComparer.Ordinal,
        [.. "l d j m t s n c qu jusqu lorsqu puisqu quoiqu".Split(' ')]
    );

    /// <summary>In order and without overlap. A hyphen parts words, a French elision too; an English possessive is left off.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static IReadOnlyList<Token> Find(string text, string language)
    {
        var folded = FoldedText.Of(text);
        var isFrench = LanguageTags.Primary(language) == "fr";
        var tokens = new List<Token>();
        for (var match = Word.Match(folded.Value); match.Success; match = match.NextMatch())
        {
            var start = match.Index;
            var end = match.Index + match.Length;
            while (isFrench && ElisionAt(folded.Value, start, end) is { } length)
            {
                Add(tokens, folded, new(start, start + length));
                start += length + 1;
            }
            if (!isFrench && match.ValueSpan.EndsWith("'s", StringComparison.Ordinal))
                end -= 2;
            Add(tokens, folded, new(start, end));
        }
        return tokens;
    }

    private static int? ElisionAt(string text, int start, int end)
    {
        var apostrophe = text.IndexOf('\'', start, end - start);
        return apostrophe > 0 && Elided.Contains(text[start..apostrophe]) ? apostrophe - start : null;
    }

    private static void Add(List<Token> tokens, FoldedText text, Span span)
    {
        var origin = text.OriginOf(span);
        tokens.Add(new(origin, span.Of(text.Value), char.IsUpper(text.Original[origin.Start])));
    }

    // l'annee; people's; 2030; قرار
    [GeneratedRegex(@"[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Word { get; }
}
