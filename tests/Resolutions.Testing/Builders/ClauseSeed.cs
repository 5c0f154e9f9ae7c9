using Resolutions.Model;

namespace Resolutions.Testing.Builders;

/// <summary>A clause as a test writes it.</summary>
/// <param name="Group">Clauses with the same word here are in one group; the address where nothing is said.</param>
/// <param name="Parent">The address of the clause that it is nested in.</param>
public sealed record ClauseSeed(
    string Address,
    ClauseKind Kind,
    string Content,
    string? Label = null,
    string? Group = null,
    string? Parent = null,
    Speaker Speaker = Speaker.Issuer,
    string? Language = null
)
{
    public string GroupKey => Group ?? Address;
}
