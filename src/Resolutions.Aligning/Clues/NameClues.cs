using System.Globalization;
using Resolutions.Linguistics.Names;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Aligning.Clues;

/// <summary>Words that may be names (any word of a script without capitals), by the consonants that they keep in another script.</summary>
internal static class NameClues
{
    // Two consonants are shared by chance too often.
    private const int LeastConsonants = 3;

    public static IEnumerable<Clue> Of(IEnumerable<Token> tokens, string content) =>
        tokens
            .Where(token => MayBeName(token, content))
            .SelectMany(token =>
                NameSkeleton
                    .VariantsOf(token.Folded)
                    .Where(skeleton => skeleton.Length >= LeastConsonants)
                    .Select(skeleton => new Clue(skeleton, token.Span.Of(content)))
            );

    private static bool MayBeName(Token token, string content) =>
        char.GetUnicodeCategory(token.Folded[0]) == UnicodeCategory.OtherLetter
        || (token.IsCapital && !BeginsSentence(token, content));

    // Where a capital is due in any case, it does not tell.
    private static bool BeginsSentence(Token token, string content)
    {
        var before = content
            .AsSpan(0, token.Span.Start)
            .TrimEnd([' ', '\u00A0', '«', '"', '“', '(', '-', '–', '—', '*']);
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or ';' or ')';
    }
}
