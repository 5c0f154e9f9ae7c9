using Resolutions.Ingesting.Readers.Html.Lists;
using Resolutions.Ingesting.Readers.Html.Walking;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Contents;

/// <summary>What the runs of a page tell that speaks for or against their being furniture.</summary>
internal sealed class RunFacts(PageText page, bool[] isFurniture)
{
    private const int LongestLabel = 20;

    public bool HoldsNotes(Extent extent) => Any(extent, run => run.Kind == BlockKind.Footnote);

    /// <summary>Whether it holds paragraphs with printed labels, as clauses have them, and notes that no markup tells.</summary>
    public bool HoldsLabels(Extent extent) =>
        Any(
            extent,
            run =>
                run.LinkLetters < run.Letters
                && OwnLabels.Begins(page.Characters.Substring(run.Span.Start, Math.Min(LongestLabel, run.Span.Length)))
        );

    public bool HoldsTopHeading(Extent extent) =>
        Enumerable.Range(extent.First, extent.End - extent.First).Any(IsTopHeading);

    /// <summary>A heading of the first level that is no link, as a site's name mostly is.</summary>
    public bool IsTopHeading(int index) =>
        page.Runs[index] is { Kind: BlockKind.Heading, Level: 1, LinkLetters: 0 } && !isFurniture[index];

    public bool IsControl(int index) => page.Runs[index] is { Links: 0 } run && run.LinkLetters == run.Letters;

    public bool IsIn(string? title, Run run) =>
        title is not null
        && title.Contains(
            string.Join(' ', run.Span.Of(page.Characters).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.OrdinalIgnoreCase
        );

    private bool Any(Extent extent, Predicate<Run> isSuch)
    {
        for (var i = extent.First; i < extent.End; i++)
        {
            if (isSuch(page.Runs[i]))
                return true;
        }
        return false;
    }
}
