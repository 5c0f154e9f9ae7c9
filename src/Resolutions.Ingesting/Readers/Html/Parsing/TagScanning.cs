using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Parsing;

/// <summary>Finds the tags of a page without building its tree; in one pass.</summary>
internal static class TagScanning
{
    private static readonly string[] RawText =
    [
        "script",
        "style",
        "textarea",
        "title",
        "xmp",
        "iframe",
        "noembed",
        "noframes",
    ];

    /// <summary>In order; none of those that stand in comments, scripts and the like.</summary>
    public static IEnumerable<PageTag> Tags(string page)
    {
        var at = 0;
        while (at < page.Length && page.IndexOf('<', at) is >= 0 and var start)
        {
            if (string.CompareOrdinal(page, start, "<!--", 0, 4) == 0)
            {
                at = After(page, "-->", start + 4);
                continue;
            }
            var isEnd = start + 1 < page.Length && page[start + 1] == '/';
            var name = NameAt(page, start + (isEnd ? 2 : 1));
            if (name.IsEmpty)
            {
                at = start + 1;
                continue;
            }
            at = EndOf(page, name.End);
            yield return new(new(start, at), name, isEnd);
            if (!isEnd)
                at = AfterRawText(page, name, at);
        }
    }

    private static Span NameAt(string page, int start)
    {
        var end = start;
        if (end < page.Length && char.IsAsciiLetter(page[end]))
        {
            while (end < page.Length && !char.IsWhiteSpace(page[end]) && page[end] is not ('>' or '/'))
                end++;
        }
        return new(start, end);
    }

    /// <summary>After the mark that ends a tag, which may hold the same mark inside quoted attributes.</summary>
    private static int EndOf(string page, int at)
    {
        var (quote, before) = ('\0', '\0');
        for (; at < page.Length; at++)
        {
            var c = page[at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '>')
                return at + 1;
            else if (c is '"' or '\'' && before == '=')
                quote = c;
            before = char.IsWhiteSpace(c) ? before : c;
        }
        return page.Length;
    }

    private static int AfterRawText(string page, Span name, int at)
    {
        if (page.AsSpan(name.Start, name.Length).Equals("plaintext", StringComparison.OrdinalIgnoreCase))
            return page.Length;
        var raw = Array.Find(
            RawText,
            raw => page.AsSpan(name.Start, name.Length).Equals(raw, StringComparison.OrdinalIgnoreCase)
        );
        if (raw is null)
            return at;
        var end = page.IndexOf($"</{raw}", at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? page.Length : end;
    }

    private static int After(string page, string mark, int at) =>
        page.IndexOf(mark, Math.Min(at, page.Length), StringComparison.Ordinal) is >= 0 and var found
            ? found + mark.Length
            : page.Length;
}
