namespace Resolutions.Segmenting.Framing;

/// <summary>Counts quotation marks of all kinds.</summary>
internal static class QuotationMarks
{
    private const string Openers = "«“„‹";
    private const string Closers = "»”›";

    public static bool Opens(string text) =>
        text.TrimStart() is { Length: > 0 } trimmed
        && (Openers.Contains(trimmed[0], StringComparison.Ordinal) || trimmed[0] is '"' or '”');

    /// <summary>A closing mark ends the text, a full stop after it passed over.</summary>
    public static bool Closes(string text)
    {
        var end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ';' or '،'))
            end--;
        return end > 0 && (Closers.Contains(text[end - 1], StringComparison.Ordinal) || text[end - 1] is '"' or '“');
    }

    /// <summary>Marks that open less marks that close; straight ones open and close by turns.</summary>
    public static int Balance(string text)
    {
        var straight = text.Count(c => c == '"') % 2;
        var opening = text.Count(c => Openers.Contains(c, StringComparison.Ordinal));
        var closing = text.Count(c => Closers.Contains(c, StringComparison.Ordinal));
        return opening
            - closing
            + (
                straight == 0 ? 0
                : Closes(text) && !Opens(text) ? -1
                : 1
            );
    }
}
