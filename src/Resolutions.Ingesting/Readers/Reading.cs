using Resolutions.Model;

namespace Resolutions.Ingesting.Readers;

/// <summary>What came of reading bytes: characters and blocks, or why not.</summary>
/// <param name="Characters">Empty where the source was refused.</param>
/// <param name="Refusal">A code and its arguments, put into words by <see cref="Wording.DiagnosticWording"/>; null where the source was read.</param>
public sealed record Reading(string Characters, IReadOnlyList<Block> Blocks, Diagnostic? Refusal = null)
{
    /// <summary>What the source's front matter states.</summary>
    public TextStatements Stated { get; init; } = TextStatements.None;

    /// <summary>What its format hints at: a page's language, title, date, canonical address.</summary>
    public TextStatements Hinted { get; init; } = TextStatements.None;

    /// <summary>What the reader found odd.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    internal static Reading Refused(string code, params IReadOnlyList<string> arguments) =>
        new("", [], new Diagnostic(code, null, arguments));
}
