using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>What bytes say as text, or why they say nothing.</summary>
/// <param name="Characters">Exactly what was decoded, without a byte order mark; empty where the bytes were refused.</param>
/// <param name="Encoding">Name of the encoding that was used, such as <c>windows-1256</c>; empty where the bytes were refused.</param>
/// <param name="IsDeclared">Whether a byte order mark or a declaration named it; else it was told from the bytes.</param>
/// <param name="Diagnostics">A declaration that does not fit, or that nobody understands.</param>
internal sealed record DecodedText(
    string Characters,
    string Encoding,
    bool IsDeclared,
    IReadOnlyList<Diagnostic> Diagnostics,
    Diagnostic? Refusal = null
)
{
    public static DecodedText Refused(string code, params IReadOnlyList<string> arguments) =>
        new("", "", false, [], new(code, null, arguments));
}
