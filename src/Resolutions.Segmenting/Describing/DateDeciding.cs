using Resolutions.Linguistics.Phrases;
using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Describing;

/// <summary>
/// Decides a document's date: the day of adoption where a line tells it, of the meeting where one is named, else of its
/// dateline, its vote, its signature, its title or its enacting clause. Of a range of days, the last: what was adopted was
/// adopted by then.
/// </summary>
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
        var tellers = Places
            .SelectMany(kind =>
                draft.Pieces.Where(piece => piece.Kind == kind && !piece.IsFurniture).OrderBy(piece => piece.Speaker)
            )
            .ToList();
        var own = tellers.Where(piece => piece.Speaker == Speaker.Issuer).ToList();
        return First(draft, own.Where(piece => Says(draft, piece, draft.Facts.AdoptionWords)))
            ?? First(draft, own.Where(piece => IsMeeting(draft, piece)))
            ?? First(draft, tellers)
            // Text adopted by the Assembly on 12 October 2022: some print it in a note.
            ?? First(draft, NotesOfAdoption(draft));
    }

    private static PartialDate? First(Draft draft, IEnumerable<Piece> tellers) =>
        tellers
            .Select(piece => DatelineReading.DateOf(draft, piece.Content))
            .FirstOrDefault(date => date is { Day: not null } or { Month: not null });

    private static bool IsMeeting(Draft draft, Piece piece) =>
        piece.Kind is ClauseKind.Dateline && Says(draft, piece, draft.Facts.SessionWords);

    private static bool Says(Draft draft, Piece piece, string table) =>
        draft.Phrases.Contains(table, Words.Of(piece.Content));

    private static IEnumerable<Piece> NotesOfAdoption(Draft draft) =>
        draft.Pieces.Where(piece => piece.Kind == ClauseKind.Footnote && Says(draft, piece, draft.Facts.AdoptionWords));
}
