using Resolutions.Model;

namespace Resolutions.Ingesting.Readers;

/// <summary>What came of reading bytes as plain text: characters and blocks, or why not.</summary>
/// <param name="Characters">Empty where the file was refused.</param>
/// <param name="Refusal">A code and its arguments, put into words by <see cref="Wording.DiagnosticWording"/>; null where the file was read.</param>
public sealed record PlainTextReading(string Characters, IReadOnlyList<Block> Blocks, Diagnostic? Refusal)
{
    internal static PlainTextReading Of(string characters, IReadOnlyList<Block> blocks) =>
        new(characters, blocks, null);

    internal static PlainTextReading Refused(string code, params IReadOnlyList<string> arguments) =>
        new("", [], new Diagnostic(code, null, arguments));
}
