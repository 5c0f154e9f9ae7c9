using Resolutions.Ingesting.Readers.Html.Walking;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Contents;

/// <summary>Lists of links before the first sentence of a document and after its last: ways to elsewhere, other headlines.</summary>
internal static class LinkLists
{
    private const int Fewest = 3;
    private const double LeastLink = 0.5;
    private const int MostBeside = 16;

    // A heading or a date between headlines is no end of their list; two lines that are no links are.
    private const int OtherWeight = -1;

    public static void MarkEnds(PageText page, Extent content, bool[] isFurniture, PageWeights weights)
    {
        var (first, last) = (FirstProse(content, weights), LastProse(content, weights));
        if (first < 0)
            return;
        MarkHead(page, content.First, first, isFurniture);
        MarkTail(page, last + 1, content.End, isFurniture);
    }

    private static void MarkHead(PageText page, int first, int end, bool[] isFurniture)
    {
        for (var i = first; i < end; i++)
        {
            var start = i;
            while (i < end && (isFurniture[i] || IsLink(page.Runs[i])))
                i++;
            if (Enumerable.Range(start, i - start).Count(index => !isFurniture[index]) >= Fewest)
                Array.Fill(isFurniture, true, start, i - start);
        }
    }

    /// <summary>The tail in which links outweigh the rest the most.</summary>
    private static void MarkTail(PageText page, int first, int end, bool[] isFurniture)
    {
        var (best, sum, start, links) = (0, 0, end, 0);
        for (var i = end - 1; i >= first; i--)
        {
            if (isFurniture[i])
                continue;
            var isLink = IsLink(page.Runs[i]);
            links += isLink ? 1 : 0;
            sum += isLink ? 1 : OtherWeight;
            if (sum > best && isLink)
                (best, start) = (sum, i);
        }
        if (best < Fewest)
            return;
        // Read also: the heading of the list goes with it.
        if (start > first && page.Runs[start - 1].Kind == BlockKind.Heading)
            start--;
        Array.Fill(isFurniture, true, start, end - start);
    }

    /// <summary>All of it but a date, an hour, a mark.</summary>
    private static bool IsLink(Run run) =>
        run.Links > 0
        && run.Kind is not (BlockKind.Footnote or BlockKind.TableCell)
        && run.LinkLetters >= LeastLink * run.Letters
        && run.Letters - run.LinkLetters <= MostBeside;

    private static int FirstProse(Extent content, PageWeights weights)
    {
        for (var i = content.First; i < content.End; i++)
        {
            if (weights.Prose(i, i + 1) > 0)
                return i;
        }
        return -1;
    }

    private static int LastProse(Extent content, PageWeights weights)
    {
        for (var i = content.End - 1; i >= content.First; i--)
        {
            if (weights.Prose(i, i + 1) > 0)
                return i;
        }
        return -1;
    }
}
