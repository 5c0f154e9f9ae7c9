namespace Resolutions.Linguistics.Formulas.Inflections;

/// <summary>English: -ing, -s, the bare form of plural bodies, the infinitive, the perfect and the past of reports.</summary>
internal sealed class EnglishInflection : Inflection
{
    // Lines: verb, -s, -ing, past participle.
    private static readonly Dictionary<string, string[]> Verbs = Irregular("verbs-en.tsv");

    /// <param name="lemma">With one star where the bare form is a noun as well (support), with two where that in -s is (orders).</param>
    public override IEnumerable<VerbForm> OfVerb(string lemma)
    {
        var verb = lemma.TrimEnd('*');
        var stars = lemma.Length - verb.Length;
        return Spellings(verb).SelectMany(spelling => Forms(spelling, stars));
    }

    private static IEnumerable<VerbForm> Forms(string verb, int stars)
    {
        var forms = Verbs.GetValueOrDefault(verb) ?? [Third(verb), Progressive(verb), Past(verb)];
        yield return new(forms[0], stars > 1 ? FormulaRole.Either : FormulaRole.Operative);
        yield return new(forms[1], FormulaRole.Preambular);
        yield return new(verb, stars > 0 ? FormulaRole.Either : FormulaRole.Operative);
        yield return new($"to {verb}", FormulaRole.Nominal);
        yield return new($"having {forms[2]}", FormulaRole.Preambular);
        yield return new($"has {forms[2]}", FormulaRole.Reported);
        yield return new($"have {forms[2]}", FormulaRole.Reported);
        yield return new(forms[2], FormulaRole.Either);
    }

    private static IEnumerable<string> Spellings(string verb) =>
        verb.EndsWith("ize", StringComparison.Ordinal) ? [verb, $"{verb[..^3]}ise"] : [verb];

    private static string Third(string verb) =>
        EndsInConsonantY(verb) ? $"{verb[..^1]}ies"
        : verb.EndsWith('s')
        || verb.EndsWith("sh", StringComparison.Ordinal)
        || verb.EndsWith("ch", StringComparison.Ordinal)
            ? $"{verb}es"
        : $"{verb}s";

    private static string Progressive(string verb) =>
        verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) ? $"{verb[..^1]}ing" : $"{verb}ing";

    private static string Past(string verb) =>
        EndsInConsonantY(verb) ? $"{verb[..^1]}ied"
        : verb.EndsWith('e') ? $"{verb}d"
        : $"{verb}ed";

    private static bool EndsInConsonantY(string verb) => verb is [.., not ('a' or 'e' or 'o' or 'u'), 'y'];
}
