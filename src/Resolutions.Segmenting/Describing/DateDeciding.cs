using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;

namespace Resolutions.Segmenting.Describing;

/// <summary>Decides a document's date: of its dateline, else its title, its vote, its signature or its enacting clause.</summary>
internal static class DateDeciding
{
    private static readonly ClauseKind[] Places =
    [
        ClauseKind.Dateline,
        ClauseKind.Vote,
        ClauseKind.Signature,
        ClauseKind.Title,
        ClauseKind.Enacting,
    ];

    public static PartialDate? Decide(Draft draft)
    {
        foreach (var kind in Places)
        {
            var dates = draft
                .Pieces.Where(piece => piece.Kind == kind && !piece.IsFurniture)
                .OrderBy(piece => piece.Speaker)
                .Select(piece => DatelineReading.DateOf(draft, piece.Content));
            if (dates.FirstOrDefault(date => date is { Day: not null } or { Month: not null }) is { } date)
                return date;
        }
        return null;
    }
}
