using System.Text.RegularExpressions;

namespace Resolutions.Ingesting.Readers;

/// <summary>Tells lines and paragraphs that begin with a label among their characters.</summary>
internal static partial class TypedLabel
{
    public static bool IsAt(string words) => Label.IsMatch(words);

    /// <summary>A label, the heading of an article, or a bullet before anything.</summary>
    public static bool BeginsItem(string words) => IsAt(words) || Article.IsMatch(words) || Bullet.IsMatch(words);

    // "1. Calls", "(a) To", "iv) The", "- 3) Asks", "أ) ", "٢ - ", "4.1. The"
    [GeneratedRegex(
        @"^[\s\u200E\u200F]*([-–•]\s*)?[(\[]?(\d{1,3}(\.\d{1,2}){0,3}|[ivxl]{1,6}|[IVXL]{1,6}|[A-Za-z]|[\u0621-\u064A]ـ?)\s?[.)\]\-–°]+(\s|$)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Label { get; }

    // "Article 5", "ARTICLE IV –", "المادة (٥):", but not "Article 5 of the treaty"
    [GeneratedRegex(
        @"^(Article|ARTICLE|Art\.|المادة)\s\(?[\dIVX]{1,4}\)?\s?([.:–—-]|$)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Article { get; }

    // "• To", "– To", "-6 "
    [GeneratedRegex(@"^[•●▪■◦‣–—*-]\s?\S", RegexOptions.NonBacktracking)]
    private static partial Regex Bullet { get; }
}
