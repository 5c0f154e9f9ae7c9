using Resolutions.Segmenting.Languages;

namespace Resolutions.Segmenting.Labels;

/// <summary>Reads the label that a clause begins with.</summary>
internal static class LabelReading
{
    private const string Bullets = "-–—•●▪◦■*·‣∙○►▶➢➤❖◆◇□✓✔⁃\uF0B7\uF0A7\uF0D8\uF0FC";

    /// <param name="content">White space folded.</param>
    /// <returns>Null where it begins with none.</returns>
    public static PrintedLabel? Read(string content, LanguageFacts facts)
    {
        var lead = ListMark(content);
        var head = new LabelHead(content, lead);
        var label = NumberLabels.Read(head) ?? WordLabels.Read(head, facts) ?? LetterLabels.Read(head, facts);
        if (label is not null)
            return label;
        return lead > 0 && lead < content.Length && Bullets.Contains(content.TrimStart()[0], StringComparison.Ordinal)
            ? new("", lead, LabelStyle.Bullet, 0, content[..lead].Trim(), [])
            : null;
    }

    /// <summary>"- 1." "• a)" "– ": how far a mark of a list and the white space after it reach; 0 where there is none.</summary>
    private static int ListMark(string content)
    {
        var i = LabelHead.SkipDirectionMarks(content, 0);
        // “1. Calls upon …: in a quotation each paragraph may have marks of its own.
        var quote = i;
        while (i < content.Length && content[i] is '«' or '“' or '"' or '„' or '\u00A0' or ' ')
            i++;
        if (i > quote && i < content.Length && (char.IsDigit(content[i]) || content[i] == '('))
            return i;
        if (i >= content.Length || i > quote || !Bullets.Contains(content[i], StringComparison.Ordinal))
            return 0;
        var end = i + 1;
        while (end < content.Length && content[end] == ' ')
            end++;
        return end > i + 1 || content[i] is '•' or '●' or '▪' or '■' or '\uF0B7' or '\uF0A7' ? end : 0;
    }
}
