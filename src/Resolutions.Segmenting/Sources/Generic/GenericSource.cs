namespace Resolutions.Segmenting.Sources.Generic;

/// <summary>Any text: the rules that hold for all.</summary>
internal static class GenericSource
{
    public static SourceProfile Profile { get; } =
        new(_ => true)
        {
            HeadlineSuffixes = new HashSet<string>
            {
                "video",
                "videos",
                "photo",
                "photos",
                "فيديو",
                "صور",
                "بالصور",
                "بالفيديو",
            },
        };
}
