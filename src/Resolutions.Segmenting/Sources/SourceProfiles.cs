using Resolutions.Segmenting.Sources.Azertac;
using Resolutions.Segmenting.Sources.Generic;
using Resolutions.Segmenting.Sources.Oic;
using Resolutions.Segmenting.Sources.Si;

namespace Resolutions.Segmenting.Sources;

/// <summary>The sources that are known; the tightest match wins.</summary>
internal static class SourceProfiles
{
    private static readonly IReadOnlyList<SourceProfile> TightestFirst =
    [
        AzertacSource.Profile,
        OicSource.Profile,
        SiSource.Profile,
        GenericSource.Profile,
    ];

    public static SourceProfile Recognise(Draft draft) => TightestFirst.First(profile => profile.Recognises(draft));
}
