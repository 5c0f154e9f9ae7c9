using Resolutions.Ingesting.Readers.Html.Walking;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Contents;

/// <summary>Tells which runs of a page are furniture. In doubt a run is the document's: segmenting clears menus too.</summary>
internal sealed class FurnitureFinding
{
    // What holds more of a page's prose is the document, whatever it is called.
    private const double MostProse = 0.3;
    private const double MostProseByName = 0.5;

    private readonly PageText _page;
    private readonly bool[] _isFurniture;
    private readonly RunFacts _facts;
    private PageWeights _weights;

    private FurnitureFinding(PageText page)
    {
        _page = page;
        _isFurniture = new bool[page.Runs.Count];
        _facts = new(page, _isFurniture);
        _weights = new(page, _isFurniture);
    }

    /// <param name="title">Of the page, as its head gives it.</param>
    /// <returns>For each run of the page.</returns>
    public static bool[] Find(PageText page, string? title)
    {
        var finding = new FurnitureFinding(page);
        if (page.Runs.Count == 0)
            return finding._isFurniture;
        finding.MarkNamed();
        var (content, isMarked) = MainContent.Find(page, finding._weights);
        finding.MarkHeadsAndFeet(content, isMarked);
        if (isMarked)
            finding.MarkOutside(content, title);
        finding.MarkLinkParts(MainContent.Core(page, content, finding._weights));
        LinkLists.MarkEnds(page, content, finding._isFurniture, finding._weights);
        finding.MarkLastHeadings();
        if (Array.TrueForAll(finding._isFurniture, isFurniture => isFurniture))
            Array.Clear(finding._isFurniture);
        return finding._isFurniture;
    }

    private void MarkNamed()
    {
        var prose = _weights.Prose(_page.Extents[0]);
        foreach (var extent in _page.Extents.Skip(1))
        {
            var isNamed = FurnitureWords.Name(extent.Element);
            if (!isNamed && !FurnitureMarkup.Names(extent.Element))
                continue;
            var most = isNamed ? MostProseByName : MostProse;
            if (_weights.Prose(extent) <= most * prose && !IsMarked(extent) && !_facts.HoldsNotes(extent))
                Mark(extent);
        }
        for (var i = 0; i < _isFurniture.Length; i++)
            _isFurniture[i] |= _facts.IsControl(i);
        Teasers.Mark(_page, _isFurniture);
        _weights = new(_page, _isFurniture);
    }

    /// <summary>Of the site: an article's own head and foot are left to it, which in a page without one are those among its prose.</summary>
    private void MarkHeadsAndFeet(Extent content, bool isMarked)
    {
        var prose = _weights.Prose(_page.Extents[0]);
        foreach (var extent in _page.Extents.Skip(1))
        {
            var isOutside = !extent.Holds(content) && !content.Holds(extent);
            if (!isOutside && (isMarked || !IsAtEnd(extent)) || _weights.Prose(extent) > MostProse * prose)
                continue;
            var isNamed = FurnitureMarkup.NamesAround(extent.Element) || FurnitureWords.NameAround(extent.Element);
            if (isNamed && !IsMarked(extent) && !_facts.HoldsNotes(extent) && !_facts.HoldsTopHeading(extent))
                Mark(extent);
        }
        _weights = new(_page, _isFurniture);
    }

    private bool IsAtEnd(Extent extent) =>
        _weights.Prose(0, extent.First) == 0 || _weights.Prose(extent.End, _isFurniture.Length) == 0;

    /// <summary>All but the document, and the heading that is the page's title where the document has none.</summary>
    private void MarkOutside(Extent content, string? title)
    {
        var hasHeading = Enumerable.Range(content.First, content.End - content.First).Any(_facts.IsTopHeading);
        for (var i = 0; i < _isFurniture.Length; i++)
        {
            if (i >= content.First && i < content.End)
                continue;
            var isTitle =
                !hasHeading && i < content.First && _facts.IsTopHeading(i) && _facts.IsIn(title, _page.Runs[i]);
            _isFurniture[i] = !isTitle;
        }
    }

    /// <summary>Around the core of the document, parts that are links for the most.</summary>
    private void MarkLinkParts(Extent core)
    {
        foreach (var extent in _page.Extents.Skip(1))
        {
            if (extent.Holds(core) || core.Holds(extent) || IsMarked(extent))
                continue;
            var (share, links) = (_weights.LinkShare(extent), _weights.Links(extent));
            // After the document less is needed than before it, where its title and date may stand.
            var (least, fewest) = extent.First >= core.End ? (0.25, 2) : (0.35, 3);
            var isLinks = share >= 0.8 || (share >= least && links >= fewest && !_facts.HoldsTopHeading(extent));
            if (isLinks && links > 0 && !_facts.HoldsNotes(extent) && !_facts.HoldsLabels(extent))
                Mark(extent);
        }
        _weights = new(_page, _isFurniture);
    }

    /// <summary>Read also: the heading of nothing but furniture.</summary>
    private void MarkLastHeadings()
    {
        var last = Array.FindLastIndex(_isFurniture, isFurniture => !isFurniture);
        while (
            last >= 0 && last + 1 < _isFurniture.Length && _page.Runs[last] is { Kind: BlockKind.Heading, Level: > 1 }
        )
        {
            _isFurniture[last] = true;
            last = Array.FindLastIndex(_isFurniture, isFurniture => !isFurniture);
        }
    }

    private bool IsMarked(Extent extent) =>
        !_isFurniture.AsSpan(extent.First, extent.End - extent.First).Contains(false);

    private void Mark(Extent extent) => Array.Fill(_isFurniture, true, extent.First, extent.End - extent.First);
}
