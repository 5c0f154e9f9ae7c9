using Resolutions.Linguistics.Bodies;

namespace Resolutions.Segmenting.Sources.Si;

/// <summary>
/// Resolutions and declarations of the Socialist International: a title, prose that argues, numbered demands that begin
/// with a preposition ("For the …"), an offer of good offices at the end. None of it opens with a formula, so that
/// positions decide.
/// </summary>
internal static class SiSource
{
    private const string Code = "SI";

    public static SourceProfile Profile { get; } = new("si", IsOne);

    private static bool IsOne(Draft draft) =>
        draft
            .Pieces.Where(piece => !piece.IsFurniture)
            .Take(4)
            .Any(piece => BodyFinding.Find(piece.Content, draft.Language).Any(found => found.Body.Code == Code));
}
