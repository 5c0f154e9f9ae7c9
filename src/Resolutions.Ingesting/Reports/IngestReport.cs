using Resolutions.Model;

namespace Resolutions.Ingesting.Reports;

/// <summary>What became of one source.</summary>
/// <param name="Texts">As they are in the store; empty where it was refused.</param>
/// <param name="Diagnostics">Oddities, or the one reason of a refusal.</param>
public sealed record IngestReport(
    string Location,
    IngestResult Result,
    IReadOnlyList<IngestedText> Texts,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>Texts of the same source that were withdrawn; they were not added again.</summary>
    public IReadOnlyList<WithdrawnText> Withdrawn { get; init; } = [];

    public static IngestReport Refuse(string location, Diagnostic reason) =>
        new(location, IngestResult.Refused, [], [reason]);
}
