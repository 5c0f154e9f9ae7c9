namespace Resolutions.Linguistics.Formulas.Inflections;

/// <summary>Writes out the phrases that a row of a formulary stands for.</summary>
internal static class PhrasePattern
{
    /// <summary>Where no verb stands in the pattern, its forms tell nothing and the role is <see cref="FormulaRole.Either"/>.</summary>
    public static IEnumerable<(string Phrase, FormulaRole Role)> Expand(string pattern, Inflection inflection)
    {
        foreach (var plain in Alternatives(pattern, inflection))
        {
            if (Slot(plain, '{', '}') is not { } slot)
            {
                yield return (Tidy(plain), FormulaRole.Either);
                continue;
            }
            foreach (var form in slot.Inside.Split('|').SelectMany(inflection.OfVerb))
                yield return (Tidy($"{slot.Before}{form.Form}{slot.After}"), form.Role);
        }
    }

    private static IEnumerable<string> Alternatives(string pattern, Inflection inflection)
    {
        if (Slot(pattern, '(', ')') is { } choice)
            return choice
                .Inside.Split('|')
                .SelectMany(one => Alternatives($"{choice.Before}{one}{choice.After}", inflection));
        if (Slot(pattern, '[', ']') is { } word)
            return word
                .Inside.Split('|')
                .SelectMany(inflection.OfWord)
                .SelectMany(one => Alternatives($"{word.Before}{one}{word.After}", inflection));
        return [pattern];
    }

    private static (string Before, string Inside, string After)? Slot(string pattern, char opening, char closing)
    {
        var start = pattern.IndexOf(opening, StringComparison.Ordinal);
        if (start < 0)
            return null;
        var end = pattern.IndexOf(closing, start);
        return (pattern[..start], pattern[(start + 1)..end], pattern[(end + 1)..]);
    }

    private static string Tidy(string phrase) =>
        string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
