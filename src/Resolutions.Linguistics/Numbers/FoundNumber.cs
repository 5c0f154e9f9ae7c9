using Resolutions.Model;

namespace Resolutions.Linguistics.Numbers;

/// <summary>A number and where it stands.</summary>
public sealed record FoundNumber(Span Span, decimal Value);
