using System.Text.RegularExpressions;
using Resolutions.Linguistics.Lexicons.Terms;

namespace Resolutions.Linguistics.Lexicons.Checking;

/// <summary>Finds what is wrong in one cell of a table of concepts.</summary>
internal static partial class CellChecking
{
    /// <param name="part">Null where the row does not tell.</param>
    public static IEnumerable<(string Code, string Argument)> Faults(string cell, string language, PartOfSpeech? part)
    {
        if (string.IsNullOrWhiteSpace(cell))
            return [(FaultCodes.CellEmpty, "")];
        var variants = cell.Split(TermCell.Separator);
        return variants
            .GroupBy(variant => variant, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any())
            .Select(same => (FaultCodes.VariantTwice, same.Key))
            .Concat(variants.SelectMany(variant => FaultsOf(variant, language, part)))
            .Distinct();
    }

    private static IEnumerable<(string, string)> FaultsOf(string variant, string language, PartOfSpeech? part)
    {
        if (string.IsNullOrWhiteSpace(variant) || variant is "|")
        {
            yield return (FaultCodes.VariantEmpty, "");
            yield break;
        }
        if (variant != variant.Trim() || variant.Contains("  ", StringComparison.Ordinal))
            yield return (FaultCodes.SpaceWrong, variant);
        if (HasWrongBrackets(variant, language))
            yield return (FaultCodes.BracketsWrong, variant);
        else if (HasWrongScript(variant, language))
            yield return (FaultCodes.ScriptWrong, variant);
        else if ((language == "ar" ? OddInArabic : OddInLatin).Match(variant) is { Success: true } odd)
            yield return (FaultCodes.LetterOdd, $"{odd.Value} (U+{(int)odd.Value[0]:X4})");
        if (HasArticle(variant, language, part))
            yield return (FaultCodes.ArticleFirst, variant);
    }

    // To this end, le cas échéant: in what is no word of its own it stands by right.
    private static bool HasArticle(string variant, string language, PartOfSpeech? part) =>
        (language, part) switch
        {
            ("en", PartOfSpeech.Verb) => variant.StartsWith("to ", StringComparison.Ordinal),
            ("en", PartOfSpeech.Noun or PartOfSpeech.Adjective) => EnglishArticle.IsMatch(variant),
            ("fr", PartOfSpeech.Noun or PartOfSpeech.Adjective) => FrenchArticle.IsMatch(variant),
            _ => false,
        };

    /// <summary>Square ones hold notes; round ones a broken plural.</summary>
    private static bool HasWrongBrackets(string variant, string language)
    {
        var round = variant.Count('(');
        return round != variant.Count(')')
            || variant.Count('[') != variant.Count(']')
            || (language == "ar" ? round != variant.AsSpan().Count(ArabicPlurals.Opening) : round > 0);
    }

    private static bool HasWrongScript(string variant, string language) =>
        language == "ar"
            ? !ArabicLetter.IsMatch(variant) && !Abbreviation.IsMatch(variant)
            : ArabicLetter.IsMatch(variant);

    // ق
    [GeneratedRegex(@"[\u0620-\u06FF]", RegexOptions.NonBacktracking)]
    private static partial Regex ArabicLetter { get; }

    // CFC
    [GeneratedRegex(@"^[A-Z0-9\-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Abbreviation { get; }

    // A vowel mark, a tatweel, a Persian letter, an angle bracket.
    [GeneratedRegex(@"[^\u0621-\u063A\u0641-\u064A0-9A-Za-z \-()\[\]،.,/«»""]", RegexOptions.NonBacktracking)]
    private static partial Regex OddInArabic { get; }

    // An accent that is a character of its own, a bar without spaces, a semicolon.
    [GeneratedRegex(
        @"[^A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F0-9 '’\-.,/&\[\]+«»""]",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex OddInLatin { get; }

    // the bridge
    [GeneratedRegex("^(?:the|a|an) .", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex EnglishArticle { get; }

    // le pont; l'eau
    [GeneratedRegex("^(?:(?:le|la|les|un|une) |l['’]).", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FrenchArticle { get; }
}
