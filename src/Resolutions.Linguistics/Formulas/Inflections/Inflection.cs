namespace Resolutions.Linguistics.Formulas.Inflections;

/// <summary>The forms that words of formulas take in a language. Accents do not matter: all is folded before it is compared.</summary>
internal abstract class Inflection
{
    /// <summary>The forms of a verb that open clauses, each with what it tells.</summary>
    public abstract IEnumerable<VerbForm> OfVerb(string lemma);

    /// <summary>An adjective in both genders and numbers, a noun with what is written together with it.</summary>
    public virtual IEnumerable<string> OfWord(string word) => [word];

    /// <summary>The forms that a table gives for each irregular verb, by lemma.</summary>
    protected static Dictionary<string, string[]> Irregular(string file) =>
        DataFile.Rows(file).ToDictionary(row => row[0], row => row[1..], StringComparer.Ordinal);
}
