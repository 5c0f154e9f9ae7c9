using System.Collections.Frozen;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Figures;

/// <summary>
/// A text as tokens. Places are those of its tokens; beyond the ends there is nothing: questions about such a place are
/// answered with no.
/// </summary>
internal class FigureText<TWord>
    where TWord : class
{
    private static readonly FigureToken<TWord> Nothing = new(default, -1, '\0', null, false);
    private readonly FoldedText _folded;
    private readonly List<FigureToken<TWord>> _tokens;

    /// <param name="words">What the reader knows of words and marks, by their folded form.</param>
    public FigureText(string text, string language, FrozenDictionary<string, TWord> words)
    {
        Language = LanguageTags.Primary(language);
        _folded = FoldedText.Of(text);
        _tokens = FigureScanning.Scan(_folded.Value, words);
    }

    /// <summary>Primary tag.</summary>
    public string Language { get; }

    public int Count => _tokens.Count;

    private string Text => _folded.Original;

    public FigureToken<TWord> this[int at] => (uint)at < (uint)_tokens.Count ? _tokens[at] : Nothing;

    public ReadOnlySpan<char> CharactersOf(int at) => _folded.Value.AsSpan(this[at].Span.Start, this[at].Span.Length);

    public bool IsMark(int at, char mark) => this[at].Mark == mark && mark != '\0';

    /// <summary>Whether nothing stands between a token and the one before.</summary>
    public bool IsJoined(int at) => this[at].IsJoined;

    /// <summary>Whether a token is a number between two others, of at most so many digits.</summary>
    public bool IsNumber(int at, int least, int most, int digits) =>
        this[at] is { Number: var number, Span.Length: var length }
        && number >= least
        && number <= most
        && length <= digits;

    /// <summary>Whether it begins with an upper-case letter in the text as it came.</summary>
    public bool IsCapital(int at) => this[at].IsWord && char.IsUpper(Text[SpanOf(at, at + 1).Start]);

    /// <summary>Whether it is of upper-case letters alone in the text as it came.</summary>
    public bool IsUpper(int at) => IsCapital(at) && !HasLower(at);

    /// <summary>Whether its first letter alone is upper-case in the text as it came: Assembly, Rev.</summary>
    public bool IsCapitalized(int at)
    {
        if (!IsCapital(at))
            return false;
        var span = SpanOf(at, at + 1);
        foreach (var c in Text.AsSpan(span.Start + 1, span.Length - 1))
        {
            if (char.IsUpper(c))
                return false;
        }
        return true;
    }

    /// <summary>Where tokens stand in the text as it came.</summary>
    /// <param name="next">The token after the last.</param>
    /// <param name="skipped">Folded characters of the first that are left out.</param>
    public Span SpanOf(int first, int next, int skipped = 0) =>
        _folded.OriginOf(new(this[first].Span.Start + skipped, this[next - 1].Span.End));

    /// <summary>Whether the words of a phrase stand at a place.</summary>
    public bool Follows(int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!CharactersOf(at + i).SequenceEqual(phrase[i]))
                return false;
        }
        return true;
    }

    /// <summary>A number in words, an ordinal or a Roman number that begins at a token, and the token after it.</summary>
    /// <param name="most">Tokens that it may take.</param>
    /// <param name="skipped">Characters of the first token that are left out: the "and" of والعشرين.</param>
    public (int Value, int Next)? NumberAt(int at, int most, int skipped = 0)
    {
        var next = Math.Min(at + most, Count);
        if (at >= next)
            return null;
        var span = SpanOf(at, next, skipped);
        return WordNumbers.Beginning(span.Of(Text), Language) is { } number
            ? (number.Value, TokenAfter(span.Start + number.End, at))
            : null;
    }

    /// <summary>Such a number that ends before a token, and its first token.</summary>
    /// <param name="from">The first token that it may take.</param>
    public (int Value, int Start)? NumberBefore(int next, int from, bool ordinalOnly = false)
    {
        from = Math.Max(from, 0);
        if (from >= next)
            return null;
        var span = SpanOf(from, next);
        return WordNumbers.Ending(span.Of(Text), Language, ordinalOnly) is { } number
            ? (number.Value, TokenAfter(span.Start + number.Start + 1, from) - 1)
            : null;
    }

    // The first token, from another on, that begins at a place or after it.
    private int TokenAfter(int place, int from)
    {
        while (from < Count && SpanOf(from, from + 1).Start < place)
            from++;
        return from;
    }

    private bool HasLower(int at)
    {
        var span = SpanOf(at, at + 1);
        foreach (var c in Text.AsSpan(span.Start, span.Length))
        {
            if (char.IsLower(c))
                return true;
        }
        return false;
    }
}
