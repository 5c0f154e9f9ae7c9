using Resolutions.Linguistics.Lexicons.Sources;
using Resolutions.Linguistics.Lexicons.Terms;
using Resolutions.Model;

namespace Resolutions.Linguistics.Lexicons;

/// <summary>A notion with the words and short phrases for it in each language.</summary>
public sealed class Concept
{
    private readonly string[] _languages;
    private readonly string _cells;

    /// <param name="languages">Primary subtags of BCP 47.</param>
    /// <param name="cells">For each language its terms, between tabs.</param>
    internal Concept(PartOfSpeech? part, string domain, ConceptOrigin origin, string[] languages, string cells)
    {
        PartOfSpeech = part;
        Domain = domain;
        Origin = origin;
        _languages = languages;
        _cells = cells;
    }

    /// <summary>Null where its source does not tell.</summary>
    public PartOfSpeech? PartOfSpeech { get; }

    /// <summary>The name of the table that it comes from: <c>law-and-courts</c>.</summary>
    public string Domain { get; }

    public ConceptOrigin Origin { get; }

    /// <summary>What it does where it opens a clause; null of all but the formulary's.</summary>
    public Illocution? Illocution { get; internal init; }

    /// <summary>Which of several senses of its first English word it is: <c>river</c> of bank; null where that need not be told.</summary>
    public string? Note => CellOf("en").Note;

    /// <summary>Primary subtags of BCP 47, in the order of its source.</summary>
    public IReadOnlyList<string> Languages => _languages;

    /// <summary>Its words and phrases as written, the lemma first, broken plurals among them; none in a language that it lacks.</summary>
    /// <param name="language">A primary subtag of BCP 47.</param>
    public IReadOnlyList<string> TermsIn(string language) =>
        Illocution is { } illocution ? FormulaTerms.Lemmas(illocution, language) : CellOf(language).Terms;

    /// <summary>For each language its terms as the table has them, between tabs.</summary>
    internal string Cells => _cells;

    /// <summary>What stands in a text for the terms of a language, where its stemmer does not see that it is the same word.</summary>
    internal IEnumerable<string> FormsIn(string language)
    {
        if (Illocution is { } illocution)
            return FormulaTerms.Forms(illocution, language);
        var terms = TermsIn(language);
        return language == "ar" && PartOfSpeech == Lexicons.PartOfSpeech.Verb
            ? terms.Concat(ArabicVerbPairs.FormsOf(terms))
            : terms;
    }

    private TermCell CellOf(string language)
    {
        var at = Array.IndexOf(_languages, language);
        if (at < 0 || Illocution is not null)
            return new(language, "");
        var cells = _cells.AsSpan();
        while (at-- > 0)
            cells = cells[(cells.IndexOf('\t') + 1)..];
        var end = cells.IndexOf('\t');
        return new(language, (end < 0 ? cells : cells[..end]).ToString());
    }
}
