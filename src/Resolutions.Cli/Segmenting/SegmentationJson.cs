using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Resolutions.Ingesting.Wording;
using Resolutions.Linguistics.Formulas;
using Resolutions.Model;
using Resolutions.Segmenting;

namespace Resolutions.Cli.Segmenting;

/// <summary>A segmentation as programs read it.</summary>
internal sealed record SegmentationJson(
    string Language,
    string? IssuingBody,
    string? Publisher,
    string? DocumentType,
    string? Title,
    string? Symbol,
    string? Date,
    string? Session,
    string? Place,
    IReadOnlyList<SegmentationJson.Clause> Clauses,
    IReadOnlyList<int[]> Furniture,
    IReadOnlyList<SegmentationJson.Oddity> Diagnostics,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<SegmentationJson>? OtherTexts = null
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Of the first text; those after it, of a source in several languages, stand under <c>otherTexts</c>.</summary>
    public static string Write(Segmentation segmentation)
    {
        var others = segmentation.Texts.Skip(1).Select(text => Of(text, [], [])).ToList();
        var first = Of(segmentation.Texts[0], segmentation.Furniture, segmentation.Diagnostics);
        return JsonSerializer.Serialize(first with { OtherTexts = others.Count == 0 ? null : others }, Options);
    }

    private static SegmentationJson Of(
        SegmentedText text,
        IReadOnlyList<Span> furniture,
        IReadOnlyList<Diagnostic> diagnostics
    ) =>
        new(
            text.Language,
            text.IssuingBody?.Code,
            text.Publisher?.Code,
            text.DocumentType is { } type ? Lower(type) : null,
            text.Title,
            text.Symbol,
            text.Date?.ToString(),
            text.Session,
            text.Place,
            [.. text.Clauses.Select(Clause.Of)],
            [.. furniture.Select(Pair)],
            [.. diagnostics.Select(Oddity.Of)]
        );

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static int[] Pair(Span span) => [span.Start, span.End];

    /// <param name="Parent">Its address.</param>
    /// <param name="Language">A BCP 47 tag, where it differs from the text's.</param>
    /// <param name="Spans">Pairs of start and end in UTF-16 code units, end exclusive.</param>
    internal sealed record Clause(
        string Address,
        string Kind,
        string? Label,
        string? Parent,
        string Speaker,
        string? Language,
        IReadOnlyList<int[]> Spans,
        string Text,
        IReadOnlyList<Formula> Formulas
    )
    {
        public static Clause Of(SegmentedClause clause) =>
            new(
                clause.Address,
                Lower(clause.Kind),
                clause.Label,
                clause.Parent,
                Lower(clause.Speaker),
                clause.Language,
                [.. clause.Spans.Select(Pair)],
                clause.Content,
                [.. clause.Formulas.Select(Formula.Of)]
            );
    }

    /// <param name="Illocution">Its code: <c>take-note</c>.</param>
    /// <param name="Inherited">Whether it is the parent's, and the span too.</param>
    internal sealed record Formula(string Illocution, int[] Span, bool Inherited)
    {
        public static Formula Of(ClauseFormula formula) =>
            new(Illocutions.CodeOf(formula.Illocution), Pair(formula.Span), formula.IsInherited);
    }

    /// <summary>A diagnostic in words.</summary>
    internal sealed record Oddity(int[]? Span, string Code, string Message)
    {
        public static Oddity Of(Diagnostic diagnostic) =>
            new(
                diagnostic.Span is { } span ? Pair(span) : null,
                diagnostic.Code,
                DiagnosticWording.Sentence(diagnostic, CultureInfo.InvariantCulture)
            );
    }
}
