namespace Resolutions.Web.Api.Listing;

/// <summary>What the list says of a text.</summary>
internal sealed record ListedText(Guid ResolutionId, string Language, int Ordinal, bool IsPrimary, string? Title);
