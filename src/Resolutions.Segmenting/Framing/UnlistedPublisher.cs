using Resolutions.Linguistics.Bodies;
using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Framing;

/// <summary>Recognises a publisher that is in no list, by its dateline, its site's line or what it says of the document.</summary>
internal static class UnlistedPublisher
{
    private const int FirstPieces = 16;

    /// <returns>The publisher and its dateline, where it has one; null where none shows.</returns>
    public static (BodyName Name, Piece? Dateline)? Find(Draft draft)
    {
        var head = Head(draft);
        foreach (var (index, piece) in head.Index())
        {
            if (Agencies.OfDateline(draft, piece) is { } agency)
                return (Named(draft, agency, head.Take(index)), piece);
            if (Agencies.OfSentence(draft, piece) is { } sentence)
                return (Named(draft, sentence.Name, head.Take(index)), Part(draft, piece, sentence.Length));
        }
        if (SiteNames.AboveHeadline(draft, head) is { } site)
        {
            site.IsFurniture = true;
            var name = SiteNames.NameOf(draft, site);
            return (Name(draft, name, name), null);
        }
        var acronym = head.Select(piece => Agencies.OfOpening(draft, piece) ?? Agencies.OfAnnouncement(draft, piece))
            .FirstOrDefault(name => name is not null);
        return acronym is null ? null : (Named(draft, acronym, head), null);
    }

    /// <summary>The pieces before a document's own words.</summary>
    private static List<Piece> Head(Draft draft) =>
        [
            .. draft
                .Open.Take(FirstPieces)
                .TakeWhile(piece =>
                    piece.Label is not { Text: not "" }
                    && draft.Opening(piece) == OpeningKind.None
                    && !EnactingReading.IsEnacting(draft, piece)
                ),
        ];

    /// <summary>Parts a dateline that stands at the beginning of a sentence from the sentence.</summary>
    private static Piece Part(Draft draft, Piece piece, int length)
    {
        var cut = piece.Start + length;
        Piece dateline = new(piece.Characters, WhiteSpace.Trim(piece.Characters, new(piece.Start, cut)));
        Piece sentence = new(piece.Characters, new Span(cut, piece.Whole.End)) { Layout = piece.Layout };
        draft.Replace(new() { [piece] = [dateline, sentence] });
        return dateline;
    }

    private static BodyName Named(Draft draft, string acronym, IEnumerable<Piece> head)
    {
        var listed = BodyFinding.Find(acronym, draft.Language).FirstOrDefault(found => found.Body.IsPublisher)?.Body;
        return listed is null
            ? Name(draft, acronym, SiteNames.Of(draft, head, acronym) ?? acronym)
            : new(listed.Code, listed.Names);
    }

    private static BodyName Name(Draft draft, string code, string name) =>
        new(code, new Dictionary<string, string>(StringComparer.Ordinal) { [draft.Facts.Tag] = name });
}
