using Resolutions.Model;

namespace Resolutions.Linguistics.Bodies;

/// <summary>A body that a text names, and where.</summary>
/// <param name="IsOrgan">Whether the words name one of its organs (its council), not the body itself.</param>
public sealed record FoundBody(KnownBody Body, Span Span, bool IsOrgan);
