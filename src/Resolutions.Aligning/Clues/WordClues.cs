using Resolutions.Linguistics.Stems;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Aligning.Clues;

/// <summary>The stems of a clause's words.</summary>
internal static class WordClues
{
    public static IEnumerable<Clue> Of(IReadOnlyList<Token> tokens, string content) =>
        tokens
            .Where(token => token.Folded.Length > 2 && !token.Folded.Any(char.IsAsciiDigit))
            .Select(token => new Clue(CognateStem.Of(token.Folded), token.Span.Of(content)));
}
