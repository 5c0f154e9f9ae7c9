using System.Text;

namespace Resolutions.Ingesting.Readers.Html.Parsing;

/// <summary>
/// Takes tags out of a page that nests deeper than any page does. The parser bounds the depth of its tree, but looks
/// through all open elements at many a tag, which takes minutes where there are a hundred thousand of them.
/// </summary>
internal static class NestingLimit
{
    // Pages rarely nest deeper than 60; browsers stop at 512.
    private const int Deepest = 250;

    /// <returns>The page itself where it is not too deep. No text is taken out; where a tag set lines apart, a line break is left.</returns>
    public static string Apply(string page)
    {
        StringBuilder? kept = null;
        var from = 0;
        var open = new OpenTags(Deepest);
        foreach (var tag in TagScanning.Tags(page))
        {
            if (open.Take(page.AsSpan(tag.Name.Start, tag.Name.Length), tag.IsEnd))
                continue;
            kept ??= new StringBuilder(page.Length);
            kept.Append(page, from, tag.Whole.Start - from);
            if (!tag.IsEnd && ElementNames.IsBlock(tag.Name.Of(page).ToLowerInvariant()))
                kept.Append("<br>");
            from = tag.Whole.End;
        }
        return kept is null ? page : kept.Append(page, from, page.Length - from).ToString();
    }
}
