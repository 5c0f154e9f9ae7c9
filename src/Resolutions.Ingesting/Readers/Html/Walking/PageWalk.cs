using AngleSharp.Dom;

namespace Resolutions.Ingesting.Readers.Html.Walking;

/// <summary>Takes the text that a page shows out of its tree, from top to bottom, without recursion.</summary>
internal sealed class PageWalk
{
    private readonly List<Frame> _open = [];
    private readonly List<Extent> _extents = [];
    private readonly RunWriting _runs;

    private PageWalk(string? language) => _runs = new(language);

    /// <param name="root">The body of a page, or an element of it.</param>
    public static PageText Read(IElement root)
    {
        var language = PageLanguages.OfPage(root);
        var walk = new PageWalk(language);
        walk.Enter(root);
        while (walk._open.Count > 0)
            walk.Step();
        return new(walk._runs.Characters, walk._runs.Runs, walk._extents, walk._runs.Inlines, language);
    }

    private void Step()
    {
        var frame = _open[^1];
        var children = frame.Element.ChildNodes;
        if (frame.Next >= children.Length)
        {
            Leave(frame);
            return;
        }
        switch (children[frame.Next++])
        {
            case IText text:
                _runs.Write(text.Data, frame);
                break;
            case IElement { LocalName: "br" }:
                _runs.Break();
                break;
            case IElement element when Showing.IsShown(element):
                Enter(element);
                break;
        }
    }

    private void Enter(IElement element)
    {
        var around = _open.Count > 0 ? _open[^1] : null;
        var frame = Frame.Of(element, around);
        if (frame.IsBlock)
        {
            if (around is not null)
                _runs.End(around);
            frame.Extent = new(element, around?.Extent, _runs.Runs.Count);
            _extents.Add(frame.Extent);
        }
        else
        {
            frame.Extent = around?.Extent;
        }
        _open.Add(frame);
    }

    private void Leave(Frame frame)
    {
        if (frame.IsBlock)
        {
            _runs.End(frame);
            frame.Extent!.End = _runs.Runs.Count;
        }
        _open.RemoveAt(_open.Count - 1);
    }
}
