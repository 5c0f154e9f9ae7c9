using Resolutions.Ingesting.Readers.Html.Walking;
using Resolutions.Linguistics.Languages;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Hints;

/// <summary>Decides whether a page's own word on its language is to be believed: many sites say the same of every page.</summary>
internal static class LanguageBelief
{
    private const int Enough = 20_000;

    // With more of the text marked as of other languages, the page holds more than one text.
    private const double MostOther = 0.2;

    /// <returns>A BCP 47 tag; null where the page says none, or its text says otherwise. With a diagnostic in that case.</returns>
    public static (string? Language, Diagnostic? Doubt) Decide(PageText page, bool[] isFurniture, bool isRightToLeft)
    {
        var runs = page.Runs.Where((_, index) => !isFurniture[index]).ToList();
        var detected = LanguageDetection.Detect(Sample(page.Characters, runs));
        if (page.Language is not { } declared)
            return (isRightToLeft && detected == LanguageTags.Undetermined ? RightToLeftOf(page, runs) : null, null);
        var others = runs.Where(run => run.Language is not null).Sum(run => run.Letters);
        if (others > MostOther * runs.Sum(run => run.Letters))
            return (null, null);
        return detected == LanguageTags.Undetermined || LanguageTags.Primary(detected) == LanguageTags.Primary(declared)
            ? (declared, null)
            : (null, new("page-language-doubtful", null, declared, detected));
    }

    /// <summary>The longest runs: short ones are names and buttons.</summary>
    private static string Sample(string characters, List<Run> runs)
    {
        var texts = runs.OrderByDescending(run => run.Span.Length).Take(100).Select(run => run.Span.Of(characters));
        var sample = string.Join('\n', texts);
        return sample.Length > Enough ? sample[..Enough] : sample;
    }

    /// <summary>Of the scripts that run from right to left, Arabic's commonest language.</summary>
    private static string? RightToLeftOf(PageText page, List<Run> runs) =>
        runs.Exists(run => run.Span.Of(page.Characters).Any(c => c is >= '\u0620' and <= '\u064A')) ? "ar" : null;
}
