using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Word.Opening;

/// <summary>Says out of the depth of a package why it is refused; the reader turns it into a reading.</summary>
internal sealed class RefusalException(string code, params IReadOnlyList<string> arguments) : Exception(code)
{
    public Diagnostic Refusal { get; } = new(code, null, arguments);
}
