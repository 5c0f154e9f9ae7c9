namespace Resolutions.Model;

/// <summary>An oddity in a source that an editor should know of. Its code is put into words at the edge.</summary>
/// <param name="Code">A stable kebab-case word, such as <c>title-stands-twice</c>.</param>
/// <param name="Span">Where in the extraction; null where it concerns the whole.</param>
public sealed record Diagnostic(string Code, Span? Span, params IReadOnlyList<string> Arguments);
