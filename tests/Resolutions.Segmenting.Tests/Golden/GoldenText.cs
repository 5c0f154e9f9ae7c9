using System.Globalization;
using System.Text;
using Resolutions.Model;

namespace Resolutions.Segmenting.Tests.Golden;

/// <summary>
/// A segmentation in lines that people can check: facts, then a line a clause (address, kind, label, parent, speaker where
/// it is the publisher, language where it is not the text's, number of spans where there are several, words), then furniture after <c>--</c>, diagnostics after <c>!</c>.
/// </summary>
internal static class GoldenText
{
    private const int Shown = 28;

    public static string Write(string characters, Segmentation segmentation)
    {
        var lines = new StringBuilder();
        foreach (var text in segmentation.Texts)
        {
            Fact(lines, "language", text.Language);
            Fact(lines, "issuer", text.IssuingBody?.Code);
            Fact(lines, "publisher", text.Publisher?.Code);
            Fact(lines, "type", text.DocumentType?.ToString());
            Fact(lines, "symbol", text.Symbol);
            Fact(lines, "date", text.Date?.ToString());
            Fact(lines, "session", text.Session);
            Fact(lines, "place", text.Place);
            foreach (var clause in text.Clauses)
                Line(lines, clause);
        }
        foreach (var span in segmentation.Furniture)
            lines.Append("-- ").Append(Ends(string.Join(' ', span.Of(characters).Split()))).Append('\n');
        foreach (var diagnostic in segmentation.Diagnostics)
            lines.Append("! ").Append(diagnostic.Code).Append('\n');
        return lines.ToString();
    }

    private static void Fact(StringBuilder lines, string name, string? value)
    {
        if (value is not null)
            lines.Append(name).Append(": ").Append(value).Append('\n');
    }

    private static void Line(StringBuilder lines, SegmentedClause clause)
    {
        lines.Append(clause.Address).Append(' ').Append(clause.Kind.ToString().ToLowerInvariant());
        if (clause.Label is { } label)
            lines.Append(CultureInfo.InvariantCulture, $" [{label}]");
        if (clause.Parent is { } parent)
            lines.Append(CultureInfo.InvariantCulture, $" <{parent}");
        if (clause.Speaker == Speaker.Publisher)
            lines.Append(" publisher");
        if (clause.Language is { } language)
            lines.Append(CultureInfo.InvariantCulture, $" {{{language}}}");
        if (clause.Spans.Count > 1)
            lines.Append(CultureInfo.InvariantCulture, $" x{clause.Spans.Count}");
        lines.Append(" | ").Append(Ends(clause.Content)).Append('\n');
    }

    private static string Ends(string words) =>
        words.Length <= (2 * Shown) + 3 ? words : $"{words[..Shown]} … {words[^Shown..]}";
}
