using Resolutions.Linguistics.Bodies;

namespace Resolutions.Segmenting.Sources.Azertac;

/// <summary>
/// Articles of the agency AZERTAC: its name, a headline printed twice, a dateline that ends in its acronym, its own
/// sentences, then another body's words between quotation marks; buttons and a column of headlines after them.
/// </summary>
internal static class AzertacSource
{
    private const string Code = "AZERTAC";

    public static SourceProfile Profile { get; } =
        new(IsOne)
        {
            HeadlineSuffixes = new HashSet<string>
            {
                "video",
                "photo",
                "photos",
                "mis",
                "a",
                "jour",
                "1",
                "2",
                "3",
                "updated",
                "update",
                "exclusive",
                "فيديو",
                "صور",
                "محدث",
            },
        };

    private static bool IsOne(Draft draft) =>
        draft
            .Pieces.Take(60)
            .Any(piece =>
                piece.Content.Length <= 100
                && BodyFinding.Find(piece.Content, draft.Language).Any(found => found.Body.Code == Code)
            );
}
