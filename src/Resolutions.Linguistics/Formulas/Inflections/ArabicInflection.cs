namespace Resolutions.Linguistics.Formulas.Inflections;

/// <summary>Arabic: the imperfect of a masculine and a feminine body, of us and of them, the perfect of reports, participles and verbal nouns.</summary>
internal sealed class ArabicInflection : Inflection
{
    // Lines: imperfect, perfect, active participle, verbal noun (- for none; a star after a perfect that is a noun as well).
    private static readonly Dictionary<string, string[]> Verbs = Irregular("verbs-ar.tsv");

    // Before whom a word that may be a noun is a verb: طلب المجلس.
    private static readonly string[] Speakers = ["المجلس", "المؤتمر", "الاجتماع", "الوزراء", "القادة", "المشاركون"];

    private static readonly string[] Pronouns = ["ه", "ها", "هم", "نا"];

    /// <param name="lemma">The imperfect of the third person masculine, with a star where more than bodies do it: يقرر, يقدم*.</param>
    public override IEnumerable<VerbForm> OfVerb(string lemma)
    {
        var verb = lemma.TrimEnd('*');
        var finite = verb == lemma ? FormulaRole.Operative : FormulaRole.Either;
        foreach (var form in Imperfects(verb))
            yield return new(form, finite);
        if (!Verbs.TryGetValue(verb, out var forms))
            yield break;
        foreach (var perfect in ReportedPerfects(forms[0]))
            yield return new(perfect, FormulaRole.Reported);
        // مطالبة is a verbal noun far more often than a participle.
        foreach (var participle in Participles(forms[1]).Where(form => form != forms[2]))
            yield return new(participle, FormulaRole.Preambular);
        if (forms[2] == "-")
            yield break;
        yield return new(forms[2], FormulaRole.Nominal);
        yield return new($"ال{forms[2]}", FormulaRole.Nominal);
        if (forms[2][^1] is not ('ة' or 'ء'))
            yield return new($"{forms[2]}ا", FormulaRole.Preambular);
    }

    /// <summary>A noun with the article, with a pronoun and with none: قلق, القلق, قلقه, قلقها.</summary>
    public override IEnumerable<string> OfWord(string word)
    {
        // دعوته; نداءه, ندائه
        string[] stems =
            word.EndsWith('ة') ? [$"{word[..^1]}ت"]
            : word.EndsWith("اء", StringComparison.Ordinal) ? [word, $"{word[..^1]}ئ"]
            : [word];
        return [word, $"ال{word}", .. stems.SelectMany(stem => Pronouns.Select(pronoun => stem + pronoun))];
    }

    /// <summary>He, she, we and they condemn: يدين, تدين, ندين, يدينون.</summary>
    internal static IEnumerable<string> Imperfects(string he) =>
        [he, $"ت{he[1..]}", $"ن{he[1..]}", $"{WithoutWeakEnd(he)}ون"];

    /// <summary>He, she and they condemned: أدان, أدانت, أدانوا.</summary>
    internal static IEnumerable<string> Perfects(string he) =>
        [he, $"{WithoutWeakEnd(he)}ت", $"{WithoutWeakEnd(he)}وا"];

    private static IEnumerable<string> ReportedPerfects(string perfect)
    {
        var he = perfect.TrimEnd('*');
        if (he == "-")
            return [];
        var forms = Perfects(he);
        return he == perfect ? forms : forms.SelectMany(form => Speakers.Select(speaker => $"{form} {speaker}"));
    }

    private static IEnumerable<string> Participles(string participle)
    {
        if (participle == "-")
            yield break;
        yield return $"{participle}ا";
        yield return $"{participle}ة";
        yield return $"{WithoutWeakEnd(participle)}ين";
        yield return $"{participle}ات";
    }

    // يدعو, يوصي, أعطى lose their last letter before an ending.
    private static string WithoutWeakEnd(string form) => form[^1] is 'و' or 'ي' or 'ى' or 'ا' ? form[..^1] : form;
}
