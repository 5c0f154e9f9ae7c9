using Resolutions.Aligning.Clues;
using Resolutions.Model;

namespace Resolutions.Aligning.Matching;

/// <summary>
/// Weighs what two texts in two languages share and others of the same session would not: what they resolve counts whole, what
/// they recall half, what every resolution of the session states (its dateline, who enacts, who votes) nothing.
/// </summary>
internal static class Distinctions
{
    /// <summary>In nats; two dates or numbers of the operative part.</summary>
    public const double Enough = 2;

    // Two keys a date.
    private const double Date = 0.65;
    private const double Number = 1;
    private const double Symbol = 2;
    private const double Name = 0.5;

    public static double Weigh(TextFacts left, TextFacts right) =>
        Weigh(left, right, Date, clause => clause.Dates)
        + Weigh(left, right, Number, clause => clause.Amounts)
        + Weigh(left, right, Symbol, clause => clause.Symbols)
        + Weigh(left, right, Name, clause => clause.Names);

    private static double Weigh(
        TextFacts left,
        TextFacts right,
        double each,
        Func<ClauseClues, IReadOnlyList<Clue>> sort
    )
    {
        var (one, other) = (Worths(left, sort), Worths(right, sort));
        return each * one.Sum(fact => other.TryGetValue(fact.Key, out var worth) ? Math.Min(worth, fact.Value) : 0);
    }

    // A fact that stands in several places is worth what the least telling is.
    private static Dictionary<string, double> Worths(TextFacts text, Func<ClauseClues, IReadOnlyList<Clue>> sort) =>
        text
            .Clauses.SelectMany(clause => sort(clause).Select(clue => (clue.Key, Worth: Worth(clause.Kind))))
            .GroupBy(fact => fact.Key, fact => fact.Worth, StringComparer.Ordinal)
            .ToDictionary(worths => worths.Key, worths => worths.Min(), StringComparer.Ordinal);

    private static double Worth(ClauseKind? kind) =>
        kind switch
        {
            ClauseKind.Issuer
            or ClauseKind.Dateline
            or ClauseKind.Lead
            or ClauseKind.Enacting
            or ClauseKind.Signature
            or ClauseKind.Vote => 0,
            ClauseKind.Preambular => 0.5,
            _ => 1,
        };
}
