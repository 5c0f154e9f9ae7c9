using System.Globalization;
using System.Text.RegularExpressions;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Aligning.Clues;

/// <summary>Reads labels so that "3.", "(3)", "٣-" agree, and so do (b) and (ب).</summary>
internal static partial class LabelReading
{
    // Arabic letters count in the abjad's order.
    private const string Abjad = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    /// <summary>The label, else what looks like one where the content begins, and the span it takes there (empty: none).</summary>
    public static (string? Label, Span Span) Read(string? label, string content)
    {
        var folded = FoldedText.Of(content);
        var match = Form.Match(folded.Value);
        var span = match.Success ? folded.OriginOf(new(0, match.Length)) : default;
        if (label is not null && Bare.Match(FoldedText.Fold(label)) is { Success: true } bare)
            return (Value(bare.Groups["value"].Value), span);
        return (match.Success ? Value(match.Groups["value"].Value) : null, span);
    }

    private static string Value(string value)
    {
        if (char.IsAsciiDigit(value[0]))
            return value.TrimStart('0');
        var letter = Abjad.IndexOf(value[0], StringComparison.Ordinal);
        if (letter < 0)
            letter = value[0] - 'a';
        return value.Length > 1 ? value : "letter " + letter.ToString(CultureInfo.InvariantCulture);
    }

    // "3. Asks", "- (b) the", "٤- يطلب", "iv) les"
    [GeneratedRegex(
        @"^[^\p{L}\p{N}]*(?<value>[0-9]{1,3}|[a-z]|[ivx]{2,4}|[ابجدهوزحطيكلمن])\s?[.)\]:°-]",
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
