using AngleSharp.Dom;

namespace Resolutions.Ingesting.Readers.Html.Walking;

/// <summary>Which runs stand inside a block element.</summary>
internal sealed class Extent(IElement element, Extent? parent, int first)
{
    public IElement Element => element;

    public Extent? Parent => parent;

    /// <summary>Index of the first run inside.</summary>
    public int First => first;

    /// <summary>Index after the last run inside.</summary>
    public int End { get; set; }

    public bool Holds(Extent other) => First <= other.First && other.End <= End;
}
