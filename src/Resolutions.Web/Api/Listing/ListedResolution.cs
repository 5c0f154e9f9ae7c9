using Resolutions.Model;

namespace Resolutions.Web.Api.Listing;

/// <summary>A resolution in the list.</summary>
/// <param name="DateKey">What it is sorted by.</param>
/// <param name="Texts">By language tag, then ordinal.</param>
internal sealed record ListedResolution(
    Resolution Resolution,
    string DateKey,
    IssuingBody? Body,
    IReadOnlyList<ListedText> Texts
);
