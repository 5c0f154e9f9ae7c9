using System.Collections.Frozen;

namespace Resolutions.Linguistics.Lexicons.Indexing;

/// <summary>
/// The articles and what is fused with them, which come and go inside a phrase: droits de l'homme, droits des hommes; head of
/// the State, head of State. Arabic's article is part of a word, and its stemmer's business.
/// </summary>
internal sealed class PhraseGlue
{
    private static readonly PhraseGlue French = new("le la les l de du des d", ("au", "a"), ("aux", "a"));
    private static readonly PhraseGlue English = new("the a an");
    private static readonly PhraseGlue Other = new("");

    private readonly FrozenSet<string> _skipped;
    private readonly FrozenDictionary<string, string> _meant;

    private PhraseGlue(string skipped, params (string Written, string Meant)[] same)
    {
        _skipped = skipped.Split(' ').ToFrozenSet(StringComparer.Ordinal);
        // With a space, for no stem has one: des is no desire.
        _meant = _skipped
            .Select(word => (Written: word, Meant: word + ' '))
            .Concat(same)
            .ToFrozenDictionary(word => word.Written, word => word.Meant, StringComparer.Ordinal);
    }

    public static PhraseGlue Of(string language) =>
        language switch
        {
            "fr" => French,
            "en" => English,
            _ => Other,
        };

    /// <summary>Whether a folded word may be passed over inside a phrase.</summary>
    public bool IsSkipped(string folded) => folded.Length < 4 && _skipped.Contains(folded);

    /// <summary>What a folded word counts as where it is not passed over: à of aux, itself of an article; null where only its stem tells.</summary>
    public string? MeantBy(string folded) => folded.Length < 4 ? _meant.GetValueOrDefault(folded) : null;
}
