using Resolutions.Linguistics.Formulas;
using Resolutions.Linguistics.Formulas.Inflections;
using Resolutions.Linguistics.Stems;
using Resolutions.Model;

namespace Resolutions.Linguistics.Lexicons.Sources;

/// <summary>
/// The phrases of the formulary as terms. Its own tree holds every form of every verb, which takes a fifth of a second to
/// write out; a lexicon compares stems, so that one form of each stem will do.
/// </summary>
internal static class FormulaTerms
{
    private static readonly Dictionary<string, Inflection> Inflections = new(StringComparer.Ordinal)
    {
        ["en"] = new EnglishInflection(),
        ["fr"] = new FrenchInflection(),
        ["ar"] = new ArabicInflection(),
    };

    private static readonly Dictionary<string, Lazy<ILookup<Illocution, string>>> LemmasByLanguage = ByLanguage(
        (_, _) => new Lemma()
    );

    private static readonly Dictionary<string, Lazy<ILookup<Illocution, string>>> FormsByLanguage = ByLanguage(
        (language, inflection) => new OneOfEachStem(language, inflection)
    );

    /// <summary>One concept for each illocution, whose terms are read when they are asked for.</summary>
    public static void Read(List<Concept> concepts)
    {
        var origin = new ConceptOrigin("Languages/*/formulas-*.tsv", null);
        for (var illocution = Illocution.Recall; illocution <= Illocution.Amend; illocution++)
        {
            concepts.Add(
                new(PartOfSpeech.Phrase, "formulas", origin, BuiltInConcepts.Languages, "") { Illocution = illocution }
            );
        }
    }

    /// <summary>As dictionaries list them, verbs in the form that the formulary names them by.</summary>
    public static IReadOnlyList<string> Lemmas(Illocution illocution, string language) =>
        LemmasByLanguage.TryGetValue(language, out var known) ? [.. known.Value[illocution].Distinct()] : [];

    public static IEnumerable<string> Forms(Illocution illocution, string language) =>
        FormsByLanguage.TryGetValue(language, out var known) ? known.Value[illocution] : [];

    private static Dictionary<string, Lazy<ILookup<Illocution, string>>> ByLanguage(
        Func<string, Inflection, Inflection> writeOut
    ) =>
        Inflections.ToDictionary(
            entry => entry.Key,
            entry => new Lazy<ILookup<Illocution, string>>(() => Read(entry.Key, writeOut(entry.Key, entry.Value))),
            StringComparer.Ordinal
        );

    private static ILookup<Illocution, string> Read(string language, Inflection inflection) =>
        DataFile
            .Rows($"formulas-{language}.tsv")
            .Where(row => row[0] != "-")
            .SelectMany(row => PhrasePattern.Expand(row[2], inflection).Select(form => (row[0], form.Phrase)))
            .ToLookup(pair => Illocutions.Parse(pair.Item1), pair => pair.Phrase);

    private sealed class Lemma : Inflection
    {
        public override IEnumerable<VerbForm> OfVerb(string lemma) => [new(lemma.TrimEnd('*'), FormulaRole.Either)];
    }

    private sealed class OneOfEachStem(string language, Inflection inflection) : Inflection
    {
        private readonly Dictionary<string, VerbForm[]> _known = new(StringComparer.Ordinal);

        public override IEnumerable<VerbForm> OfVerb(string lemma)
        {
            if (!_known.TryGetValue(lemma, out var forms))
                _known[lemma] = forms = [
                    .. new Lemma()
                        .OfVerb(lemma)
                        .Concat(Forms(lemma))
                        .DistinctBy(form => Stemming.StemOf(form.Form, language)),
                ];
            return forms;
        }

        // Auxiliaries and pronouns stand before a verb, but an Arabic speaker after it: se félicite, طلب المجلس.
        private IEnumerable<VerbForm> Forms(string lemma) =>
            language == "ar"
                ? inflection.OfVerb(lemma).Where(form => !form.Form.Contains(' ', StringComparison.Ordinal))
                : inflection.OfVerb(lemma).Select(form => form with { Form = form.Form.Split(' ')[^1] });
    }
}
