using Resolutions.Linguistics.Tokens;
using Resolutions.Model;

namespace Resolutions.Linguistics.Counterparts;

/// <summary>Tokens of a text that stand side by side.</summary>
internal readonly record struct TokenRange(int Index, int Count)
{
    public int End => Index + Count;

    public bool Overlaps(TokenRange other) => Index < other.End && other.Index < End;

    /// <summary>The tokens that begin inside a stretch of their text.</summary>
    public static TokenRange Of(Span span, IReadOnlyList<Token> tokens)
    {
        var first = FirstAt(span.Start, tokens);
        var end = first;
        while (end < tokens.Count && tokens[end].Span.Start < span.End)
            end++;
        return new(first, end - first);
    }

    private static int FirstAt(int start, IReadOnlyList<Token> tokens)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
