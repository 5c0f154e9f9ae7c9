using Resolutions.Model;

namespace Resolutions.Testing.Builders;

/// <summary>A text as a test writes it.</summary>
public sealed record TextSeed(string Language, IReadOnlyList<ClauseSeed> Clauses)
{
    /// <summary>Its name; null where the issuing body published the text itself.</summary>
    public string? Publisher { get; init; }

    public bool IsPrimary { get; init; } = true;

    public SourceOrigin Origin { get; init; } = SourceOrigin.File;

    public string? Location { get; init; }

    public string? Title => Clauses.FirstOrDefault(clause => clause.Kind == ClauseKind.Title)?.Content;
}
