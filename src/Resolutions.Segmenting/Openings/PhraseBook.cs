using System.Collections.Concurrent;
using Resolutions.Linguistics.Formulas;
using Resolutions.Linguistics.Phrases;
using Resolutions.Segmenting.Languages;

namespace Resolutions.Segmenting.Openings;

/// <summary>The tables of a language, ready to be looked up.</summary>
internal sealed class PhraseBook
{
    private static readonly ConcurrentDictionary<LanguageFacts, PhraseBook> Books = new();

    private readonly ConcurrentDictionary<string, PhraseTable<bool>> _tables = new(StringComparer.Ordinal);
    private readonly Formulary? _formulary;
    private readonly HashSet<string> _finiteVerbs;

    private PhraseBook(LanguageFacts facts)
    {
        Facts = facts;
        _finiteVerbs = LanguageFacts.Lines(facts.FiniteVerbs).ToHashSet(StringComparer.Ordinal);
        _formulary = Formulary.Of(facts.Tag);
    }

    public LanguageFacts Facts { get; }

    public bool HasFormulas => _formulary is not null;

    public bool TellsFiniteVerbs => _finiteVerbs.Count > 0;

    public static PhraseBook Of(LanguageFacts facts) => Books.GetOrAdd(facts, key => new(key));

    /// <summary>How many words at <paramref name="index"/> are a phrase of the table; 0 where none begins there.</summary>
    public int Match(string table, Words words, int index = 0) =>
        index < words.Count && TableOf(table).TryMatch(words, index, out var match) ? match.Count : 0;

    /// <summary>Where the first phrase of the table begins among the first <paramref name="reach"/> words; -1 for nowhere.</summary>
    public int IndexOf(string table, Words words, int reach = int.MaxValue)
    {
        for (var i = 0; i < Math.Min(words.Count, reach); i++)
        {
            if (Match(table, words, i) > 0)
                return i;
        }
        return -1;
    }

    public bool Contains(string table, Words words, int reach = int.MaxValue) => IndexOf(table, words, reach) >= 0;

    /// <summary>What the words open with, adverbs before it passed over.</summary>
    public OpeningKind Opening(Words words, int index = 0) => KindOf(Read(words, index, LeadIns.Adverbs));

    /// <summary>The formula that the words open with, what may stand before it passed over; null where there is none.</summary>
    public FoundOpening? Read(Words words, int index, LeadIns allowed) =>
        _formulary is null ? null : OpeningReading.Read(_formulary, words, index, allowed);

    /// <summary>Whether who speaks is named at a word: nous, the Council.</summary>
    public bool IsSubject(Words words, int index) =>
        _formulary?.At(words, index).Any(match => match.Entry.Role == FormulaRole.Subject) == true;

    /// <summary>Where somebody is said to speak, a verb that might be a noun is none: we support.</summary>
    public static OpeningKind KindOf(FoundOpening? opening) =>
        opening switch
        {
            { Role: FormulaRole.Preambular } => OpeningKind.Preambular,
            { Role: FormulaRole.Operative or FormulaRole.Reported } or { Role: FormulaRole.Either, HasSubject: true } =>
                OpeningKind.Operative,
            _ => OpeningKind.None,
        };

    /// <summary>As written, not folded: French a is a verb and à none.</summary>
    /// <param name="text">That the words are of.</param>
    public bool HasFiniteVerb(string text, Words words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (IsFiniteVerb(text, words, i))
                return true;
        }
        return false;
    }

    /// <inheritdoc cref="HasFiniteVerb"/>
    public bool IsFiniteVerb(string text, Words words, int index) =>
        _finiteVerbs.Contains(words.SpanOf(index).Of(text).ToLowerInvariant());

    private PhraseTable<bool> TableOf(string lines) => _tables.GetOrAdd(lines, LanguageFacts.Table);
}
