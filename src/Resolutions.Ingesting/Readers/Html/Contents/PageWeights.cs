using Resolutions.Ingesting.Readers.Html.Walking;

namespace Resolutions.Ingesting.Readers.Html.Contents;

/// <summary>How much text, prose and links the parts of a page hold, without what is furniture already.</summary>
internal sealed class PageWeights
{
    // A line of this length that ends as sentences do is prose; one of the other length is, however it ends.
    private const int ShortestSentence = 25;
    private const int LongestHeadline = 110;

    private readonly int[] _letters;
    private readonly int[] _linkLetters;
    private readonly int[] _links;
    private readonly int[] _prose;

    public PageWeights(PageText page, bool[] isFurniture)
    {
        var count = page.Runs.Count;
        (_letters, _linkLetters) = (new int[count + 1], new int[count + 1]);
        (_links, _prose) = (new int[count + 1], new int[count + 1]);
        for (var i = 0; i < count; i++)
        {
            var run = page.Runs[i];
            var counts = isFurniture[i] ? 0 : 1;
            _letters[i + 1] = _letters[i] + (counts * run.Letters);
            _linkLetters[i + 1] = _linkLetters[i] + (counts * run.LinkLetters);
            _links[i + 1] = _links[i] + (counts * run.Links);
            _prose[i + 1] = _prose[i] + (counts * ProseOf(page.Characters, run));
        }
    }

    public int Letters(Extent extent) => Sum(_letters, extent.First, extent.End);

    /// <summary>Letters of sentences, without their links.</summary>
    public int Prose(Extent extent) => Prose(extent.First, extent.End);

    /// <param name="first">Index of a run.</param>
    /// <param name="end">Index after the last.</param>
    public int Prose(int first, int end) => Sum(_prose, first, end);

    public int Links(Extent extent) => Sum(_links, extent.First, extent.End);

    /// <summary>From 0 to 1.</summary>
    public double LinkShare(Extent extent) =>
        Letters(extent) is > 0 and var letters ? Sum(_linkLetters, extent.First, extent.End) / (double)letters : 0;

    private static int Sum(int[] sums, int first, int end) => sums[end] - sums[first];

    private static int ProseOf(string characters, Run run)
    {
        var own = run.Letters - run.LinkLetters;
        if (own < ShortestSentence || own < run.LinkLetters)
            return run.Label is not null and not "•" && own > 0 && run.LinkLetters == 0 ? own : 0;
        var last = characters[run.Span.End - 1];
        return
            own >= LongestHeadline || last is '.' or ';' or ':' or ',' or '،' or '؛' or '!' or '?' or '؟' or '»' or '”'
            ? own
            : 0;
    }
}
