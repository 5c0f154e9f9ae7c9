using Resolutions.Ingesting.Readers.Html.Walking;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Contents;

/// <summary>Other articles that a page leads to: parts beside one another that each begin with a heading that is a link.</summary>
internal static class Teasers
{
    private const int Fewest = 2;
    private const int MostLetters = 600;

    public static void Mark(PageText page, bool[] isFurniture)
    {
        var rows = page
            .Extents.Where(extent => extent.Parent is not null && IsTeaser(page, extent))
            .GroupBy(extent => extent.Parent!)
            .Where(row => row.Count() >= Fewest);
        foreach (var teaser in rows.SelectMany(row => row))
            Array.Fill(isFurniture, true, teaser.First, teaser.End - teaser.First);
    }

    private static bool IsTeaser(PageText page, Extent extent)
    {
        // A heading alone is no part, but a heading of the part around it.
        if (extent.End == extent.First || extent.Element.LocalName is ['h', >= '1' and <= '6'])
            return false;
        var first = page.Runs[extent.First];
        if (first.Kind != BlockKind.Heading || first.LinkLetters < first.Letters)
            return false;
        var letters = 0;
        for (var i = extent.First; i < extent.End && letters <= MostLetters; i++)
            letters += page.Runs[i].Letters;
        return letters <= MostLetters;
    }
}
