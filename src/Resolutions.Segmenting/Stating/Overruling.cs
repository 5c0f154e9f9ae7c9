using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Segmenting.Stating;

/// <summary>Lets what a person states overrule what was found, with a diagnostic where the two differ, and hints fill what is missing.</summary>
internal static class Overruling
{
    private const string Code = "statement-contradicts";
    private const int LongestShown = 200;

    public static BodyName? Issuer(Draft draft, BodyName? found) =>
        Body(draft, "body", draft.Said.Stated.IssuingBody, draft.Said.Hinted.IssuingBody, found, isPublisher: false);

    public static BodyName? Publisher(Draft draft, BodyName? found) =>
        Body(draft, "publisher", draft.Said.Stated.Publisher, draft.Said.Hinted.Publisher, found, isPublisher: true);

    public static DocumentType? Type(Draft draft, DocumentType? found)
    {
        if (draft.Said.Stated.DocumentType is not { } stated)
            return found ?? draft.Said.Hinted.DocumentType;
        if (found is { } other && other != stated)
            Note(draft, "type", Lower(stated), Lower(other), null);
        return stated;
    }

    /// <summary>Title, symbol, date and resolution, with what a publisher's frame told.</summary>
    /// <param name="isOnly">Whether the source holds no other text: a title is of one language.</param>
    public static SegmentedText Describe(Draft draft, SegmentedText found, bool isOnly)
    {
        var (stated, hinted) = (draft.Said.Stated, draft.Said.Hinted);
        return found with
        {
            Publisher = Publisher(draft, found.Publisher),
            Title = isOnly
                ? Words(draft, "title", stated.Title, hinted.Title, found.Title, ClauseKind.Title)
                : found.Title,
            Symbol = Words(draft, "symbol", stated.Symbol, hinted.Symbol, found.Symbol, ClauseKind.Symbol),
            Date = Date(draft, found.Date),
            Resolution = stated.Resolution,
        };
    }

    /// <param name="field">The key under which it is stated.</param>
    public static Diagnostic Contradiction(string field, string stated, string found, Span? span) =>
        new(Code, span, field, Shown(stated), Shown(found));

    private static BodyName? Body(
        Draft draft,
        string field,
        string? stated,
        string? hinted,
        BodyName? found,
        bool isPublisher
    )
    {
        if (stated is null)
            return found ?? (hinted is null ? null : StatedBodies.Of(hinted, draft.Language, isPublisher));
        var meant = StatedBodies.Of(stated, draft.Language, isPublisher);
        if (found is not null && !StatedBodies.AreSame(meant, found))
            Note(draft, field, stated, found.Code, null);
        return found is not null && StatedBodies.AreSame(meant, found) ? found : meant;
    }

    private static string? Words(
        Draft draft,
        string field,
        string? stated,
        string? hinted,
        string? found,
        ClauseKind kind
    )
    {
        if (stated is not null && found is not null && Letters(stated) != Letters(found))
            Note(draft, field, stated, found, draft.Pieces.Find(piece => piece.Kind == kind)?.Whole);
        return stated ?? found ?? hinted;
    }

    // What both give of a date agrees or is contradicted; what one of them leaves out, the other may give.
    private static PartialDate? Date(Draft draft, PartialDate? found)
    {
        if (draft.Said.Stated.Date is not { } stated)
            return found ?? draft.Said.Hinted.Date;
        if (found is not { } other)
            return stated;
        if (stated.Agrees(other))
            return new(stated.Year ?? other.Year, stated.Month ?? other.Month, stated.Day ?? other.Day);
        Note(draft, "date", stated.ToString(), other.ToString(), null);
        return stated;
    }

    private static void Note(Draft draft, string field, string stated, string found, Span? span) =>
        draft.Diagnostics.Add(Contradiction(field, stated, found, span));

    // Case, accents, points and spaces are a writer's.
    private static string Letters(string text) => string.Concat(FoldedText.Fold(text).Where(char.IsLetterOrDigit));

    private static string Lower(DocumentType type) => type.ToString().ToLowerInvariant();

    private static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
