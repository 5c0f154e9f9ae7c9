using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Phrases;

/// <summary>The words of a text, folded, and where each stands in it. Apostrophes part words: <c>l'accord</c> is two.</summary>
public sealed class Words
{
    private readonly List<string> _folded = [];
    private readonly List<Span> _spans = [];

    private Words(string text)
    {
        Text = text;
        var folded = FoldedText.Of(text);
        var value = folded.Value;
        var i = 0;
        while (i < value.Length)
        {
            var end = i;
            while (end < value.Length && char.IsLetterOrDigit(value[end]))
                end++;
            if (end > i)
            {
                _folded.Add(value[i..end]);
                _spans.Add(folded.OriginOf(new(i, end)));
            }
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>That they are the words of, as written.</summary>
    public string Text { get; }

    public int Count => _folded.Count;

    /// <summary>The folded word.</summary>
    public string this[int index] => _folded[index];

    /// <summary>In the text's own characters.</summary>
    public Span SpanOf(int index) => _spans[index];

    /// <summary>From the first of <paramref name="count"/> words to the last, with what lies between.</summary>
    public Span SpanOf(int index, int count) => new(_spans[index].Start, _spans[index + count - 1].End);

    public static Words Of(string text) => new(text);
}
