using Resolutions.Model;
using Resolutions.Model.Operations;

namespace Resolutions.Ingesting.Withdrawing;

/// <summary>What became of a text that was to be withdrawn or restored.</summary>
/// <param name="Refusal">Why nothing was done; null where it was done.</param>
/// <param name="Name">Of the text, with its ordinal.</param>
/// <param name="Primary">Name of the text of the same language that readers now see first; null where there is none.</param>
/// <param name="TextsLeft">How many texts the resolution has now.</param>
/// <param name="Carried">What became of confirmed groups that held its clauses.</param>
/// <param name="Reopened">How many confirmed groups are again as they were.</param>
public sealed record WithdrawalReport(
    Diagnostic? Refusal,
    string Name,
    string? Primary = null,
    int TextsLeft = 0,
    IReadOnlyList<CarriedGroup>? Carried = null,
    int Reopened = 0
);
