using Resolutions.Model;

namespace Resolutions.Segmenting.Passages;

/// <summary>Lets a block that the foot of a page interrupts, with furniture and footnotes, go on as one passage.</summary>
internal sealed class Interruptions
{
    private readonly Dictionary<int, (int Index, List<Span> Spans)> _open = [];

    /// <summary>Adds what a block goes on with to the passage that it began.</summary>
    /// <param name="block">Any number, other than that of every other block.</param>
    /// <returns>False where the block begins, or something of the text's own order has come between.</returns>
    public bool GoOn(List<Passage> passages, int block, Span span)
    {
        if (!_open.TryGetValue(block, out var begun))
            return false;
        if (begun.Spans.Count == 0)
            begun.Spans.AddRange(passages[begun.Index].Spans);
        begun.Spans.Add(span);
        var passage = passages[begun.Index];
        passages[begun.Index] = passage with { Span = new(passage.Span.Start, span.End), Spans = begun.Spans };
        return true;
    }

    /// <param name="index">Of the passage that begins.</param>
    /// <param name="kind">Of its block; null for a line of no block.</param>
    public void Begin(int index, int block, BlockKind? kind)
    {
        if (kind == BlockKind.Furniture)
            return;
        if (kind != BlockKind.Footnote)
            _open.Clear();
        if (kind is not null)
            _open[block] = (index, []);
    }
}
