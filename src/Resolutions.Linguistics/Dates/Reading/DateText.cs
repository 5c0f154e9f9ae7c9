using Resolutions.Linguistics.Dates.Vocabulary;
using Resolutions.Linguistics.Figures;
using Resolutions.Model;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>A text as the readers of dates see it.</summary>
internal sealed class DateText(string text, string language)
    : FigureText<DateWord>(text, language, DateLexicon.In(language).Words)
{
    public DateLexicon Lexicon { get; } = DateLexicon.In(language);

    public DateRole RoleOf(int at) => this[at].Word?.Role ?? DateRole.None;

    public bool Is(int at, DateRole role) => RoleOf(at).HasAny(role);

    /// <summary>Whether a number has four digits and can be a year of either calendar.</summary>
    public bool IsYear(int at) => this[at].Span.Length == 4 && IsNumber(at, 1000, 2999, 4);

    /// <summary>The longest phrase that begins at a token and does one of several things: which of them, and the token after it.</summary>
    public (DateRole Role, int Next) PhraseAt(int at, DateRole wanted)
    {
        if (this[at].Word is not { } word)
            return (DateRole.None, at + 1);
        foreach (var phrase in word.Beginning)
        {
            if (phrase.Role.HasAny(wanted) && Follows(at, phrase.Words))
                return (phrase.Role & wanted, at + phrase.Words.Length);
        }
        return (word.Role & wanted, at + 1);
    }

    /// <summary>The longest phrase that ends before a token and does one of several things: which of them, and its first token.</summary>
    public (DateRole Role, int Start) PhraseBefore(int next, DateRole wanted)
    {
        if (this[next - 1].Word is not { } word)
            return (DateRole.None, next - 1);
        foreach (var phrase in word.Ending)
        {
            var start = next - phrase.Words.Length;
            if (start >= 0 && phrase.Role.HasAny(wanted) && Follows(start, phrase.Words))
                return (phrase.Role & wanted, start);
        }
        return (word.Role & wanted, next - 1);
    }

    /// <summary>
    /// What connects two dates: <see cref="DateRole.To"/>, <see cref="DateRole.And"/>, <see cref="DateRole.Comma"/> or none, and the
    /// token after it; where "and" is written onto a word, that word.
    /// </summary>
    public (DateRole Role, int Next) ConnectorAt(int at)
    {
        var found = PhraseAt(at, DateRole.To | DateRole.And | DateRole.Comma);
        return found.Role == DateRole.None && this[at].Word is { HasAnd: true } ? (DateRole.And, at) : found;
    }

    /// <summary>Where tokens stand in the text as it came, without an "and" or "in" written onto the first: أبريل of وأبريل.</summary>
    public Span OriginOf(int first, int next) => SpanOf(first, next, this[first].Word?.Particles ?? 0);
}
