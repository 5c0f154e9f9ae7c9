using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Walking;

/// <summary>What is set in italics, is a link, or leads back to the text, in the run that is being written.</summary>
internal sealed class InlineMarks(TextWriting text)
{
    private readonly List<(BlockKind Kind, Span Span, object? Of)> _marks = [];

    /// <param name="of">Marks of one kind that follow one another are one where they are of the same element, or of none.</param>
    public void Add(BlockKind kind, Span span, object? of)
    {
        var last = _marks.FindLastIndex(mark => mark.Kind == kind);
        if (last >= 0 && _marks[last].Of == of && text.Trim(new(_marks[last].Span.End, span.Start)).IsEmpty)
            _marks[last] = (kind, new(_marks[last].Span.Start, span.End), of);
        else
            _marks.Add((kind, span, of));
    }

    /// <summary>As blocks, without white space at their ends.</summary>
    public List<Block> Within(Span run)
    {
        var blocks = new List<Block>();
        foreach (var (kind, span, _) in _marks)
        {
            var trimmed = text.Trim(new(Math.Max(span.Start, run.Start), Math.Min(span.End, run.End)));
            if (!trimmed.IsEmpty)
                blocks.Add(new(kind, trimmed));
        }
        return blocks;
    }

    public void Clear() => _marks.Clear();
}
