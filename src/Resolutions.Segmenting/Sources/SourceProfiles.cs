using Resolutions.Segmenting.Sources.Azertac;
using Resolutions.Segmenting.Sources.Generic;
using Resolutions.Segmenting.Sources.Oic;

namespace Resolutions.Segmenting.Sources;

/// <summary>
/// The sources with quirks of their own; the tightest match wins. The Socialist International has none: what holds for all
/// texts reads its resolutions.
/// </summary>
internal static class SourceProfiles
{
    private static readonly IReadOnlyList<SourceProfile> TightestFirst =
    [
        AzertacSource.Profile,
        OicSource.Profile,
        GenericSource.Profile,
    ];

    public static SourceProfile Recognise(Draft draft) => TightestFirst.First(profile => profile.Recognises(draft));
}
