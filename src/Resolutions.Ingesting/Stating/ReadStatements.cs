using Resolutions.Model;

namespace Resolutions.Ingesting.Stating;

/// <summary>What a person states of a text, or why it cannot be understood.</summary>
/// <param name="Diagnostics">Keys that say nothing to this software.</param>
internal sealed record ReadStatements(
    TextStatements Stated,
    IReadOnlyList<Diagnostic> Diagnostics,
    Diagnostic? Refusal = null
)
{
    public static ReadStatements None { get; } = new(TextStatements.None, []);
}
