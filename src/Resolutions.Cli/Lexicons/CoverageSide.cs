using Resolutions.Linguistics.Counterparts;
using Resolutions.Model;

namespace Resolutions.Cli.Lexicons;

/// <summary>How much of one side of a pair of texts is known; counts of content words.</summary>
/// <param name="Content">All that there are.</param>
/// <param name="Known">That are in a term of the lexicon.</param>
/// <param name="Paired">In segments that answer one segment.</param>
/// <param name="Answered">Those of them that have a counterpart by whatever but likeness of letters.</param>
/// <param name="AnsweredAtAll">By that too.</param>
internal readonly record struct CoverageSide(int Content, int Known, int Paired, int Answered, int AnsweredAtAll)
{
    public double KnownShare => Share(Known, Content);

    public double AnsweredShare => Share(Answered, Paired);

    public double AnsweredAtAllShare => Share(AnsweredAtAll, Paired);

    public static CoverageSide Of(AnalysedText text) => new(Count(text, _ => true), Count(text, text.IsKnown), 0, 0, 0);

    /// <summary>Of a segment that answers one segment.</summary>
    /// <param name="all">What of it has a counterpart, and by what.</param>
    public static CoverageSide Of(AnalysedText text, IReadOnlyList<(Span Span, CounterpartKind By)> all) =>
        new(
            0,
            0,
            Count(text, _ => true),
            Count(text, at => all.Any(one => one.By != CounterpartKind.Cognate && IsIn(text, at, one.Span))),
            Count(text, at => all.Any(one => IsIn(text, at, one.Span)))
        );

    public static CoverageSide operator +(CoverageSide one, CoverageSide other) =>
        new(
            one.Content + other.Content,
            one.Known + other.Known,
            one.Paired + other.Paired,
            one.Answered + other.Answered,
            one.AnsweredAtAll + other.AnsweredAtAll
        );

    private static bool IsIn(AnalysedText text, int token, Span span) => span.Overlaps(text.Tokens[token].Span);

    private static int Count(AnalysedText text, Func<int, bool> isCounted) =>
        Enumerable.Range(0, text.Tokens.Count).Count(at => text.IsContent(at) && isCounted(at));

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
