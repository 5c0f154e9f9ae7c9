using Resolutions.Web.Api.Conditions;

namespace Resolutions.Web.Api.Listing;

/// <summary>A page of the list as read, at one state of the store.</summary>
/// <param name="Previous">Where the page before this one ends; null where there is none.</param>
/// <param name="Next">Where the page after this one begins; null where there is none.</param>
internal sealed record ListedPage(
    Change Change,
    IReadOnlyList<ListedResolution> Resolutions,
    Cursor? Previous,
    Cursor? Next
);
