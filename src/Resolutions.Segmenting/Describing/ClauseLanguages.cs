using Resolutions.Linguistics.Languages;
using Resolutions.Linguistics.Phrases;
using Resolutions.Model;
using Resolutions.Segmenting.Languages;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Describing;

/// <summary>Says which clauses are in another language than their text: a quotation, a title, the mark of an annex.</summary>
internal static class ClauseLanguages
{
    // Shorter stretches share too many words between languages of one script.
    private const int FewestLetters = 80;
    private const int FewestLettersOfScript = 6;
    private const double MostOfText = 0.3;

    public static void Decide(Draft draft)
    {
        if (draft.Language == LanguageTags.Undetermined || !KnownLanguages.HasRules(draft.Language))
            return;
        foreach (var piece in draft.Pieces.Where(piece => piece.Kind is not null))
            piece.Language = Of(draft, piece);
    }

    /// <returns>Null for the text's own.</returns>
    private static string? Of(Draft draft, Piece piece)
    {
        if (piece.Kind is ClauseKind.Symbol or ClauseKind.Table)
            return null;
        var marked =
            piece.Language is { } tag && LanguageTags.Primary(tag) != LanguageTags.Primary(draft.Language) ? tag : null;
        var letters = piece.Body.Count(char.IsLetter);
        var isOfScript = IsOfScript(draft, piece.Body, letters);
        if (marked is null && (isOfScript ? letters < FewestLetters : letters < FewestLettersOfScript))
            return null;
        var detected = LanguageDetection.Detect(piece.Body);
        if (detected == LanguageTags.Undetermined)
            return marked ?? (isOfScript ? null : LanguageOfAnnex(piece));
        if (detected == LanguageTags.Primary(draft.Language))
            return null;
        return marked is not null && LanguageTags.Primary(marked) == detected ? marked : detected;
    }

    /// <summary>Whether most letters are of the script of the text's language, as far as directions tell.</summary>
    private static bool IsOfScript(Draft draft, string body, int letters)
    {
        var rightToLeft = body.Count(c =>
            char.IsLetter(c) && c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFEFC'
        );
        var share = rightToLeft / (double)Math.Max(1, letters);
        return LanguageTags.Direction(draft.Language) == "rtl" ? share > MostOfText : share < 1 - MostOfText;
    }

    /// <summary>ANNEXE - V in an Arabic report: too short to detect, but the word is of one language.</summary>
    private static string? LanguageOfAnnex(Piece piece) =>
        piece.Kind != ClauseKind.Annex
            ? null
            : KnownLanguages.All.FirstOrDefault(facts => IsOwnAnnexWord(facts, piece.Words))?.Tag;

    /// <summary>A table of a language of another script holds the words of its neighbours too.</summary>
    private static bool IsOwnAnnexWord(LanguageFacts facts, Words words) =>
        facts.HasCapitals && PhraseBook.Of(facts).Match(facts.AnnexWords, words) > 0;
}
