using Resolutions.Linguistics.Phrases;
using Resolutions.Model;

namespace Resolutions.Segmenting.Bodies;

/// <summary>A stretch of words that may be the name of a body.</summary>
/// <param name="Text">That <paramref name="Words"/> are of.</param>
/// <param name="Start">The first word.</param>
/// <param name="End">The word after the last.</param>
internal readonly record struct NameStretch(string Text, Words Words, int Start, int End)
{
    public int Count => End - Start;

    public Span Span => Words.SpanOf(Start, Count);

    /// <summary>In the text's own characters.</summary>
    public string Printed => Span.Of(Text);

    /// <summary>The folded words: two printings of one name have one key.</summary>
    public string Key => KeyFrom(Start);

    public bool Holds(Span span) => Span.Start <= span.Start && span.End <= Span.End;

    /// <summary>Whether a word begins with a capital.</summary>
    public static bool IsCapital(string text, Words words, int index) => char.IsUpper(text[words.SpanOf(index).Start]);

    private string KeyFrom(int start)
    {
        var words = Words;
        return string.Join(' ', Enumerable.Range(start, End - start).Select(i => words[i]));
    }
}
