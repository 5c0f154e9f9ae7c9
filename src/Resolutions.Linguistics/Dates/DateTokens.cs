using System.Collections.Frozen;

namespace Resolutions.Linguistics.Dates;

/// <summary>Questions about the tokens of a text by position; beyond the end there is nothing.</summary>
internal sealed class DateTokens(IReadOnlyList<DateToken> tokens)
{
    public DateToken? At(int at) => at < tokens.Count ? tokens[at] : null;

    public bool IsJoined(int at) => At(at) is { IsJoined: true };

    public bool Has(int at, FrozenSet<string> words) => At(at) is { } token && words.Contains(token.Value);

    public bool IsYear(int at) => IsNumber(at, 1000, 2999, 4);

    public bool IsNumber(int at, int least, int most, int digits) =>
        At(at) is { Number: { } number, Span.Length: var length }
        && number >= least
        && number <= most
        && length <= digits;
}
