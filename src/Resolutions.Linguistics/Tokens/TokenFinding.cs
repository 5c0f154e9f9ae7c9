using System.Collections.Frozen;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Tokens;

/// <summary>Finds the words of a text.</summary>
public static class TokenFinding
{
    // The words that French elides before a vowel; what is left of aujourd'hui is none.
    private static readonly FrozenSet<string> Elided = FrozenSet.Create(
        StringComparer.Ordinal,
        [.. "l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu".Split(' ')]
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ElidedBefore =
        Elided.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>In order and without overlap. A hyphen parts words, a French elision too; an English possessive is left off.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static IReadOnlyList<Token> Find(string text, string language)
    {
        var folded = FoldedText.Of(text);
        var isFrench = LanguageTags.Primary(language) == "fr";
        var tokens = new List<Token>(text.Length / 6);
        for (var start = 0; WordBoundaries.Next(folded.Value, ref start, out var next); start = next)
        {
            var end = next;
            while (isFrench && ElisionAt(folded.Value, start, end) is { } length)
            {
                tokens.Add(At(folded, new(start, start + length)));
                start += length + 1;
            }
            if (!isFrench && folded.Value.AsSpan(start, end - start).EndsWith("'s", StringComparison.Ordinal))
                end -= 2;
            tokens.Add(At(folded, new(start, end)));
        }
        return tokens;
    }

    private static int? ElisionAt(string text, int start, int end)
    {
        var length = text.AsSpan(start, end - start).IndexOf('\'');
        return length > 0 && ElidedBefore.Contains(text.AsSpan(start, length)) ? length : null;
    }

    private static Token At(FoldedText text, Span span)
    {
        var origin = text.OriginOf(span);
        var folded = span.Of(text.Value);
        var word = text.Original.AsSpan(origin.Start, origin.Length);
        return new(origin, Spelling.Of(word, folded), folded, char.IsUpper(word[0]));
    }
}
