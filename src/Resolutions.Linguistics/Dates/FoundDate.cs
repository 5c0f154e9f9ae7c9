using Resolutions.Model;

namespace Resolutions.Linguistics.Dates;

/// <summary>A date and where it stands.</summary>
public sealed record FoundDate(Span Span, PartialDate Date);
