using Resolutions.Model.Operations;

namespace Resolutions.Ingesting.Resegmenting;

/// <summary>What became of one text that was to be cut again.</summary>
/// <param name="Name">As in <c>slug/language/ordinal</c>.</param>
/// <param name="Kept">Clauses that stay.</param>
/// <param name="Closed">Clauses that end.</param>
/// <param name="Opened">Clauses that begin.</param>
/// <param name="IsReadAnew">Whether a newer reader took other characters or blocks out of its source.</param>
public sealed record RecutText(
    string Name,
    RecutOutcome Outcome,
    int Kept = 0,
    int Closed = 0,
    int Opened = 0,
    bool IsReadAnew = false
)
{
    /// <summary>How many confirmed groups of its resolution stay untouched.</summary>
    public int ConfirmedKept { get; init; }

    /// <summary>What became of the other confirmed groups.</summary>
    public IReadOnlyList<CarriedGroup> Carried { get; init; } = [];
}
