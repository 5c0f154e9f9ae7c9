using System.Globalization;
using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Matching;

/// <summary>
/// Finds what keeps two texts from being joined without an editor, however much else they have in common: resolutions of one
/// body and one session share its dates, places, formulas and build.
/// </summary>
internal static class Doubts
{
    // The most that a doubted match scores. In one language words speak against it, not only a lack of what speaks for it.
    private const double MostUndistinguished = 0.9;
    private const double MostReworded = 0.6;

    // In one language a corrected issue keeps its title and most of its words, another publisher's copy nearly all words.
    private const double CorrectedIssue = 0.8;
    private const double Copy = 0.97;

    /// <returns>What is doubtful, without a weight, and the most that the match may then score; null where nothing is.</returns>
    public static (Evidence Doubt, double Most)? Find(TextFacts left, TextFacts right, PairAlignment alignment)
    {
        if (LanguageTags.Primary(left.Language) != LanguageTags.Primary(right.Language))
            return Distinctions.Weigh(left, right) < Distinctions.Enough
                ? (new(EvidenceCodes.FewDistinctions, 0), MostUndistinguished)
                : null;
        var share = Wording.SharedOfBody(alignment);
        if (share >= Copy)
            return null;
        if (!TitleWords(left).SetEquals(TitleWords(right)))
            return (new(EvidenceCodes.OtherTitle, 0, Titles(left), Titles(right)), MostReworded);
        var percent = Math.Round(100 * share).ToString(CultureInfo.InvariantCulture);
        return share < CorrectedIssue ? (new(EvidenceCodes.OtherWording, 0, percent), MostReworded) : null;
    }

    private static string Titles(TextFacts text) =>
        string.Join(" / ", text.Clauses.Where(IsTitle).Select(clause => clause.Clause.Content));

    private static HashSet<string> TitleWords(TextFacts text) =>
        text.Clauses.Where(IsTitle).SelectMany(clause => clause.Words).Select(word => word.Key).ToHashSet();

    private static bool IsTitle(Clues.ClauseClues clause) => clause.Kind == ClauseKind.Title;
}
