using System.Text.RegularExpressions;

namespace Resolutions.Linguistics.Lexicons.Dictionaries;

/// <summary>A term as dictionaries write it, without what they say about it.</summary>
internal static partial class DictionaryTerm
{
    /// <returns>Null where nothing is left, or what is left is too long for a term.</returns>
    public static string? Of(string written, DictionaryLimits limits)
    {
        // A line may be a whole book.
        if (written.Length > 10 * limits.MostCharacters)
            return null;
        var bare = Marks.Replace(Remarks.Replace(written, " "), " ").Trim(' ', '.', ':', '"', '“', '”', '«', '»');
        var term = string.Join(' ', bare.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return term.Length > 0 && term.Length <= limits.MostCharacters && term.Count(' ') < limits.MostWords
            ? term
            : null;
    }

    // (f.), [naut.], <n>, {pl}
    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>|\{[^{}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Remarks { get; }

    // What separates terms and columns here, and what is left of remarks that do not close.
    [GeneratedRegex(@"[|\s()\[\]<>{}]", RegexOptions.NonBacktracking)]
    private static partial Regex Marks { get; }
}
