using System.Globalization;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Numbers.Vocabulary;
using Resolutions.Model;

namespace Resolutions.Linguistics.Numbers;

/// <summary>The tokens of a text, and questions about how they stand beside each other.</summary>
internal sealed class NumberTokens
{
    // What a line break and an indent take; more parts two texts.
    private const int WidestGap = 8;

    private readonly FoldedText _text;
    private readonly List<NumberToken> _tokens = [];

    public NumberTokens(string text, NumberLexicon? lexicon)
    {
        _text = FoldedText.Of(text);
        Lexicon = lexicon;
        var value = _text.Value;
        var start = 0;
        while (start < value.Length)
        {
            var end = start + 1;
            if (value[start] != ' ')
            {
                var sort = SortOf(value[start]);
                while (sort != TokenSort.Mark && end < value.Length && GoesOn(value[end], sort))
                    end++;
                Add(sort, start, end);
            }
            start = end;
        }
    }

    public NumberLexicon? Lexicon { get; }

    public int Count => _tokens.Count;

    public NumberToken this[int index] => (uint)index < (uint)_tokens.Count ? _tokens[index] : default;

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Of(int index) => _text.Value.AsSpan(this[index].Start, this[index].Length);

    /// <summary>As written, case and accents kept.</summary>
    public ReadOnlySpan<char> Written(int index)
    {
        var origin = _text.OriginOf(new(this[index].Start, this[index].End));
        return _text.Original.AsSpan(origin.Start, origin.Length);
    }

    public bool IsMark(int index, char mark) =>
        this[index].Sort == TokenSort.Mark && _text.Value[this[index].Start] == mark;

    /// <summary>How many spaces stand before a token; more than any where there is none before it.</summary>
    public int Gap(int index) =>
        index > 0 && index < Count ? _tokens[index].Start - _tokens[index - 1].End : int.MaxValue;

    /// <summary>Whether a token and the one before it touch.</summary>
    public bool IsJoined(int index) => Gap(index) == 0;

    public bool IsCapital(int index) => this[index].Sort == TokenSort.Word && char.IsUpper(Written(index)[0]);

    /// <summary>The word that goes on from a token, after spaces or a hyphen; -1 where none does.</summary>
    public int Follow(int index)
    {
        var next = index + 1;
        if (IsMark(next, '-') && IsJoined(next))
            next++;
        return index >= 0 && this[next].Sort == TokenSort.Word && IsNear(next) ? next : -1;
    }

    /// <summary>Whether the space before a token is one between words, and no blank line.</summary>
    public bool IsNear(int index)
    {
        var gap = Gap(index);
        if (gap is <= 1 or > WidestGap)
            return gap <= 1;
        var end = _text.OriginOf(new(_tokens[index].Start, _tokens[index].End)).Start;
        var start = _text.OriginOf(new(_tokens[index - 1].Start, _tokens[index - 1].End)).End;
        return _text.Original.AsSpan(start..end).Count('\n') <= 1;
    }

    /// <summary>From one token, without what Arabic writes onto it, to another, in the text as it came.</summary>
    public Span SpanOf(int first, int last) =>
        _text.OriginOf(new(this[first].Start + this[first].Form.Length, this[last].End));

    private void Add(TokenSort sort, int start, int end)
    {
        var form = default(ArabicNumberForm);
        var word =
            sort == TokenSort.Word && Lexicon is not null ? Find(_text.Value.AsSpan(start..end), out form) : null;
        _tokens.Add(new(sort, start, end, word, form));
    }

    private NumberWord? Find(ReadOnlySpan<char> word, out ArabicNumberForm form)
    {
        if (Lexicon!.Language == "ar")
            return ArabicNumberForm.Find(Lexicon, word, out form);
        form = default;
        return Lexicon.Find(word);
    }

    private static TokenSort SortOf(char c) =>
        char.IsAsciiDigit(c) ? TokenSort.Digits
        : char.IsLetter(c) ? TokenSort.Word
        : TokenSort.Mark;

    // A vowel sign of Devanagari is part of its word.
    private static bool GoesOn(char c, TokenSort sort) =>
        SortOf(c) == sort
        || (
            sort == TokenSort.Word
            && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        );
}
