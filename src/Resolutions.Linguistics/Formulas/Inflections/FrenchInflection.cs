namespace Resolutions.Linguistics.Formulas.Inflections;

/// <summary>French: a verb's participle, third persons, first person plural, infinitive and perfect; adjectives by gender and number.</summary>
internal sealed class FrenchInflection : Inflection
{
    // Lines: infinitive, present participle, il, ils, nous, past participle (- for none).
    private static readonly Dictionary<string, string[]> Verbs = Irregular("verbs-fr.tsv");

    /// <param name="lemma">The infinitive, with se or s' where reflexive.</param>
    public override IEnumerable<VerbForm> OfVerb(string lemma)
    {
        var reflexive =
            lemma.StartsWith("se ", StringComparison.Ordinal) ? lemma[3..]
            : lemma.StartsWith("s'", StringComparison.Ordinal) ? lemma[2..]
            : null;
        return reflexive is null ? Plain(lemma) : Reflexive(reflexive, lemma[..^reflexive.Length]);
    }

    /// <summary>préoccupé, désireux, attentif, inquiet and what agrees with them.</summary>
    public override IEnumerable<string> OfWord(string word)
    {
        var (feminine, plural) = word switch
        {
            [.. var stem, 'e', 'u', 'x'] => ($"{stem}euse", word),
            [.. var stem, 'i', 'f'] => ($"{stem}ive", $"{word}s"),
            [.. var stem, 'e', 't'] => ($"{stem}ète", $"{word}s"),
            [.., 'e' or 's'] => (word, word.EndsWith('s') ? word : $"{word}s"),
            _ => ($"{word}e", $"{word}s"),
        };
        return new[] { word, feminine, plural, $"{feminine}s" }.Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<VerbForm> Plain(string infinitive)
    {
        var forms = Forms(infinitive);
        yield return new(forms[0], FormulaRole.Preambular);
        yield return new(forms[1], FormulaRole.Operative);
        yield return new(forms[2], FormulaRole.Operative);
        yield return new(forms[3], FormulaRole.Operative);
        foreach (var preposition in new[] { "", "de ", "d'", "à " })
            yield return new(preposition + infinitive, FormulaRole.Nominal);
        if (forms[4] == "-")
            yield break;
        yield return new($"ayant {forms[4]}", FormulaRole.Preambular);
        yield return new($"après avoir {forms[4]}", FormulaRole.Preambular);
        foreach (var auxiliary in new[] { "a", "ont", "avons" })
            yield return new($"{auxiliary} {forms[4]}", FormulaRole.Reported);
    }

    private IEnumerable<VerbForm> Reflexive(string infinitive, string pronoun)
    {
        var forms = Forms(infinitive);
        yield return new(pronoun + forms[0], FormulaRole.Preambular);
        yield return new($"nous {forms[0]}", FormulaRole.Preambular);
        yield return new(pronoun + forms[1], FormulaRole.Operative);
        yield return new(pronoun + forms[2], FormulaRole.Operative);
        yield return new($"nous {forms[3]}", FormulaRole.Operative);
        yield return new($"de {pronoun}{infinitive}", FormulaRole.Nominal);
        if (forms[4] == "-")
            yield break;
        foreach (var participle in OfWord(forms[4]))
        {
            yield return new($"s'étant {participle}", FormulaRole.Preambular);
            yield return new($"s'est {participle}", FormulaRole.Reported);
            yield return new($"se sont {participle}", FormulaRole.Reported);
        }
    }

    private static string[] Forms(string infinitive)
    {
        if (Verbs.TryGetValue(infinitive, out var irregular))
            return irregular;
        var stem = infinitive[..^2];
        if (infinitive.EndsWith("ir", StringComparison.Ordinal))
            return [$"{stem}issant", $"{stem}it", $"{stem}issent", $"{stem}issons", $"{stem}i"];
        // exigeant; the ç of annonçant folds away
        var before = stem.EndsWith('g') ? $"{stem}e" : stem;
        return [$"{before}ant", $"{stem}e", $"{stem}ent", $"{before}ons", $"{stem}é"];
    }
}
