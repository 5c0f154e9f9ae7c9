using System.Globalization;
using System.Text.RegularExpressions;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Labels;
using Resolutions.Model;

namespace Resolutions.Aligning.Clues;

/// <summary>Reads labels so that "3.", "(3)", "٣-" agree, and so do (b) and (ب).</summary>
internal static partial class LabelReading
{
    /// <summary>
    /// For each clause its label, else what looks like one where its content begins, and the span that it takes there
    /// (empty: none). An Arabic letter counts in the order that its list keeps.
    /// </summary>
    public static IReadOnlyList<(string? Label, Span Span)> Read(IReadOnlyList<AlignableClause> clauses)
    {
        var read = clauses.Select(clause => Read(clause.Label, clause.Content)).ToList();
        var letters = read.Where(label => IsArabicLetter(label.Value)).Select(label => label.Value![0]).ToList();
        var orders = new Queue<string>(ArabicListLetters.OrdersOf(letters));
        return read.ConvertAll(label =>
            (Named(label.Value, IsArabicLetter(label.Value) ? orders.Dequeue() : ""), label.Span)
        );
    }

    private static (string? Value, Span Span) Read(string? label, string content)
    {
        var folded = FoldedText.Of(content);
        var match = Form.Match(folded.Value);
        var span = match.Success ? folded.OriginOf(new(0, match.Length)) : default;
        if (label is not null && Bare.Match(FoldedText.Fold(label)) is { Success: true } bare)
            return (bare.Groups["value"].Value, span);
        return (match.Success ? match.Groups["value"].Value : null, span);
    }

    private static bool IsArabicLetter(string? value) => value is [>= '\u0621' and <= '\u064A'];

    private static string? Named(string? value, string order)
    {
        if (value is null || value.Length == 0)
            return null;
        if (char.IsAsciiDigit(value[0]))
            return value.TrimStart('0');
        var place = order.Length > 0 ? ArabicListLetters.PlaceIn(order, value[0]) : value[0] - 'a' + 1;
        return value.Length > 1 ? value : "letter " + place.ToString(CultureInfo.InvariantCulture);
    }

    // "3. Asks", "- (b) the", "٤- يطلب", "iv) les", "(ث) أن"
    [GeneratedRegex(
        @"^[^\p{L}\p{N}]*(?<value>[0-9]{1,3}|[a-z]|[ivx]{2,4}|[\u0621-\u064A])\s?[.)\]:°-]",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Form { get; }

    // "3.", "(ب)", "iv", "- 2."
    [GeneratedRegex(
        @"^[^\p{L}\p{N}]*(?<value>[0-9]{1,3}|[a-z]|[ivx]{2,4}|[\u0621-\u064A])[^\p{L}\p{N}]*$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Bare { get; }
}
