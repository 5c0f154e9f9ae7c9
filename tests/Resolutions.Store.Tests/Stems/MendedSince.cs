using System.Text.RegularExpressions;

namespace Resolutions.Store.Tests.Stems;

/// <summary>
/// What Snowball changed after version 2.1, and which words show it (NEWS of 3.0 and 3.1; the pages of the algorithms on
/// snowballstem.org list the same); and what we do otherwise.
/// </summary>
internal static partial class MendedSince
{
    private static readonly Dictionary<string, (Regex Words, string Reason)[]> Changes = new(StringComparer.Ordinal)
    {
        ["en"] =
        [
            (Beginnings, "words that begin so have longer stems, lest unrelated ones meet"),
            (Doubled, "a doubled consonant after an initial a, e or o stays double"),
            (Scholars, "-ogist becomes -og"),
            (Vying, "any consonant with -ying becomes -ie"),
            (Evening, "evening is no form of even"),
            (Accented, "ours: accents are no part of English spelling"),
        ],
        ["fr"] =
        [
            (Nier, "what follows ni and a vowel can be an ending"),
            (Oux, "-oux becomes -ou"),
            (Ais, "-aise and -aises are cut like -ais, neither after al, auv and épl"),
        ],
    };

    // international  university  pasted
    [GeneratedRegex("^(past|univers|later|inter)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Beginnings { get; }

    // added  egging
    [GeneratedRegex(
        @"^(a|e|o)(bb|dd|ff|gg|nn|rr|tt)(ed|ing)s?\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Doubled { get; }

    // geologists
    [GeneratedRegex(@"ologists?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Scholars { get; }

    // vying
    [GeneratedRegex(@"^[^aeiouy]ying\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Vying { get; }

    // evenings
    [GeneratedRegex(@"^evenings?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Evening { get; }

    // communiqué
    [GeneratedRegex("[à-ÿ]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Accented { get; }

    // nier  niant
    [GeneratedRegex("^ni[aeiouyâàëéêèïîôûù]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Nier { get; }

    // bijoux
    [GeneratedRegex(@"oux\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Oux { get; }

    // françaises  mauvais
    [GeneratedRegex(@"(ais|aises?)\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Ais { get; }

    /// <summary>Why the stem of a word differs; null where nothing explains it.</summary>
    public static string? Reason(string word, string language) =>
        Changes[language].FirstOrDefault(change => change.Words.IsMatch(word)).Reason;
}
