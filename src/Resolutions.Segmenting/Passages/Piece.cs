using Resolutions.Linguistics.Phrases;
using Resolutions.Model;
using Resolutions.Segmenting.Labels;

namespace Resolutions.Segmenting.Passages;

/// <summary>A stretch of the source on its way to becoming a clause or furniture: what the steps of segmenting read and write.</summary>
internal sealed class Piece(string characters, params IReadOnlyList<Span> spans)
{
    private string? _content;
    private Words? _words;

    /// <summary>In order, label included.</summary>
    public IReadOnlyList<Span> Spans { get; private set; } = spans;

    public BlockKind Layout { get; init; } = BlockKind.Paragraph;

    public bool IsLink { get; init; }

    /// <summary>Depth in the reader's lists, from 1; 0 where the piece is of none.</summary>
    public int Level { get; init; }

    /// <summary>That the source marks it with; null where it marks none.</summary>
    public string? Language { get; set; }

    /// <summary>The first stretch of it that is in italics or bold; empty where none is.</summary>
    public Span Emphasis { get; init; }

    public PrintedLabel? Label { get; set; }

    /// <summary>Null as long as no step has decided.</summary>
    public ClauseKind? Kind { get; set; }

    public bool IsFurniture { get; set; }

    public Speaker Speaker { get; set; } = Speaker.Issuer;

    public Piece? Parent { get; set; }

    public string Address { get; set; } = "";

    /// <summary>No step has said yet what it is.</summary>
    public bool IsOpen => Kind is null && !IsFurniture;

    public int Start => Spans[0].Start;

    public Span Whole => new(Spans[0].Start, Spans[^1].End);

    public string Characters => characters;

    /// <summary>What the spans say, white space folded.</summary>
    public string Content => _content ??= WhiteSpace.Fold(characters, Spans);

    /// <summary><see cref="Content"/> without the printed label and the list mark before it.</summary>
    public string Body => Label is { } label ? Content[label.Length..].TrimStart() : Content;

    /// <summary>The words of <see cref="Body"/>.</summary>
    public Words Words => _words ??= Words.Of(Body);

    /// <summary>Where each character of <see cref="Content"/> stands in <see cref="Characters"/>.</summary>
    public IReadOnlyList<int> Origins => WhiteSpace.Origins(characters, Spans);

    public void Append(Piece next)
    {
        Spans = [.. Spans, .. next.Spans];
        Forget();
    }

    public void AppendAll(IEnumerable<Piece> others)
    {
        Spans = [.. Spans, .. others.SelectMany(other => other.Spans)];
        Forget();
    }

    /// <summary>Takes single characters out of the spans.</summary>
    /// <param name="offsets">In the source, in order, each inside a span and none at its start.</param>
    public void LeaveOut(IReadOnlyList<int> offsets)
    {
        var left = new List<Span>();
        var next = 0;
        foreach (var span in Spans)
        {
            var start = span.Start;
            for (; next < offsets.Count && offsets[next] < span.End; next++)
            {
                left.Add(new(start, offsets[next]));
                start = offsets[next] + 1;
            }
            left.Add(WhiteSpace.Trim(characters, new(start, span.End)));
        }
        Spans = left.FindAll(span => !span.IsEmpty);
        Forget();
    }

    public void SetLabel(PrintedLabel? label)
    {
        Label = label;
        Forget();
    }

    private void Forget()
    {
        _content = null;
        _words = null;
    }
}
