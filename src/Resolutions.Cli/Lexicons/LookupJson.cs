using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Resolutions.Linguistics.Formulas;
using Resolutions.Linguistics.Lexicons;

namespace Resolutions.Cli.Lexicons;

/// <summary>What was looked up as programs read it.</summary>
/// <param name="Parts">The terms that stand in a phrase which is none itself.</param>
/// <param name="Near">Terms that are spelt nearly so, where nothing was found.</param>
internal sealed record LookupJson(
    string Phrase,
    IReadOnlyList<LookupJson.Found> Concepts,
    IReadOnlyList<string> Parts,
    IReadOnlyList<NearSpelling> Near
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(IReadOnlyList<Looking> looked) =>
        JsonSerializer.Serialize(
            looked.Select(one => new LookupJson(
                one.Phrase,
                [.. one.Whole.Select(found => Found.Of(found.Concept, found.Languages))],
                one.Parts,
                one.Near
            )),
            Options
        );

    /// <param name="As">The languages in which the phrase is a term of it.</param>
    /// <param name="PartOfSpeech">n, v, a, d, s or p.</param>
    /// <param name="Note">Which sense of its first English word it is.</param>
    /// <param name="Illocution">Of a formula: <c>take-note</c>.</param>
    /// <param name="Terms">By language.</param>
    internal sealed record Found(
        IReadOnlyList<string> As,
        char? PartOfSpeech,
        string? Note,
        string? Illocution,
        string Domain,
        string File,
        int? Line,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Terms
    )
    {
        public static Found Of(Concept concept, IReadOnlyList<string> languages) =>
            new(
                languages,
                concept.PartOfSpeech is { } part ? PartsOfSpeech.CodeOf(part) : null,
                concept.Note,
                concept.Illocution is { } illocution ? Illocutions.CodeOf(illocution) : null,
                concept.Domain,
                concept.Origin.File,
                concept.Origin.Line,
                concept.Languages.ToDictionary(language => language, concept.TermsIn)
            );
    }
}
