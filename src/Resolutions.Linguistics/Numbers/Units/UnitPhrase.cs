namespace Resolutions.Linguistics.Numbers.Units;

/// <summary>How a unit is written, token by token.</summary>
/// <param name="Tokens">Folded; as written where <paramref name="IsSign"/>.</param>
internal sealed record UnitPhrase(string Unit, string[] Tokens, bool IsSign)
{
    public static UnitPhrase Of(string unit, string phrase, bool isSign)
    {
        var tokens = new NumberTokens(phrase, null);
        return new(
            unit,
            [.. Enumerable.Range(0, tokens.Count).Select(i => (isSign ? tokens.Written(i) : tokens.Of(i)).ToString())],
            isSign
        );
    }

    public bool Begins(NumberTokens tokens, int first)
    {
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (i > 0 && !tokens.IsNear(first + i))
                return false;
            var token = IsSign ? Written(tokens, first + i) : tokens.Of(first + i);
            if (!token.SequenceEqual(Tokens[i]))
                return false;
        }
        return true;
    }

    private static ReadOnlySpan<char> Written(NumberTokens tokens, int index) =>
        tokens[index].Sort == TokenSort.None ? default : tokens.Written(index);
}
