using System.Text.Json;
using Resolutions.Model;

namespace Resolutions.Web.Api.Reading;

/// <summary>A recurring opening of a clause, with what the body does in saying it.</summary>
public sealed record FormulaResource
{
    /// <summary>What the body does: recall, note, take-note, welcome, condemn, request, decide and others.</summary>
    public required string Illocution { get; init; }

    /// <summary>
    /// Start and end among the characters that were read from the source, in UTF-16 code units from 0, end exclusive; in the
    /// parent clause where it is inherited.
    /// </summary>
    public required IReadOnlyList<int> Span { get; init; }

    /// <summary>Whether it is the parent clause's, because this clause has none of its own.</summary>
    public required bool Inherited { get; init; }

    internal static FormulaResource Of(ClauseFormula formula) =>
        new()
        {
            Illocution = JsonNamingPolicy.KebabCaseLower.ConvertName(formula.Illocution.ToString()),
            Span = [formula.Span.Start, formula.Span.End],
            Inherited = formula.IsInherited,
        };
}
