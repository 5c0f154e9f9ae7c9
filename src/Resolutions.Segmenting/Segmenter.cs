using Resolutions.Model;
using Resolutions.Segmenting.Addresses;
using Resolutions.Segmenting.Clearing;
using Resolutions.Segmenting.Cutting;
using Resolutions.Segmenting.Describing;
using Resolutions.Segmenting.Framing;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Languages;
using Resolutions.Segmenting.Passages;
using Resolutions.Segmenting.Sources;

namespace Resolutions.Segmenting;

/// <summary>Cuts an extraction into texts, clauses and furniture.</summary>
public static class Segmenter
{
    /// <summary>Part of what makes a segmentation: raised with every change of the rules.</summary>
    public const int Version = 3;

    /// <summary>Every non-white-space character of <paramref name="characters"/> ends in exactly one clause or furniture span.</summary>
    /// <param name="blocks">Of the extraction, in order.</param>
    /// <param name="stated">Beats what is guessed; where the two differ, a diagnostic says so.</param>
    /// <param name="hinted">Helps where nothing is found.</param>
    public static Segmentation Segment(
        string characters,
        IReadOnlyList<Block> blocks,
        TextStatements? stated = null,
        TextStatements? hinted = null
    )
    {
        var passages = PassageReading.Read(characters, blocks);
        var drafts = PartOf(characters, passages, stated ?? hinted)
            .ConvertAll(stretch => SegmentText(characters, stretch.Language, stretch.Passages));
        return new(
            drafts.ConvertAll(draft => TextOf(draft, drafts.Count == 1)),
            [
                .. drafts
                    .SelectMany(draft => draft.Pieces)
                    .Where(piece => piece.IsFurniture)
                    .SelectMany(piece => piece.Spans),
            ],
            [.. drafts.SelectMany(draft => draft.Diagnostics)]
        );
    }

    private static List<(string Language, List<Passage> Passages)> PartOf(
        string characters,
        List<Passage> passages,
        TextStatements? said
    ) => said?.Language is { } language ? [(language, passages)] : LanguageStretches.Part(characters, passages);

    private static Draft SegmentText(string characters, string language, List<Passage> passages)
    {
        var draft = DraftOf(characters, language, passages);
        NoteLanguage(draft);
        Clear(draft);
        var document = PublisherFraming.Frame(draft);
        RepeatClearing.Clear(draft);
        FrontReading.Read(draft, [.. document.Where(piece => piece.IsOpen)]);
        Cut(draft, document);
        if (draft.Issuer is null && draft.Pieces.Exists(piece => piece.Kind is not null))
            draft.Note("issuing-body-unknown", null);
        return draft;
    }

    private static Draft DraftOf(string characters, string language, List<Passage> passages)
    {
        var draft = new Draft(characters, language, passages.Select(PieceOf));
        foreach (var (index, passage) in passages.Index())
            draft.Pieces[index].SetLabel(LabelAttaching.OfList(passage.Label, draft));
        LabelAttaching.Read(draft);
        return draft;

        Piece PieceOf(Passage passage) =>
            new(characters, passage.Span)
            {
                Layout = passage.Kind,
                IsLink = passage.IsLink,
                IsFurniture = passage.Kind == BlockKind.Furniture,
            };
    }

    private static void NoteLanguage(Draft draft)
    {
        if (draft.Language == LanguageTags.Undetermined)
            draft.Note("language-undetermined", null);
        else if (!KnownLanguages.HasRules(draft.Language))
            draft.Note("language-without-rules", null, draft.Language);
    }

    private static void Clear(Draft draft)
    {
        MarkClearing.Clear(draft);
        LabelAttaching.JoinLines(draft);
        TickerClearing.Clear(draft);
        SiteClearing.Clear(draft);
        BylineClearing.Clear(draft);
        ContactClearing.Clear(draft);
        MenuClearing.ClearTail(draft);
        draft.Source = SourceProfiles.Recognise(draft);
    }

    private static void Cut(Draft draft, List<Piece> document)
    {
        var own = document.ToHashSet();
        var body = draft.Pieces.Where(piece => piece.IsOpen && own.Contains(piece)).ToList();
        Footnotes.Mark(draft, body);
        body = Joining.Join(draft, [.. body.Where(piece => piece.IsOpen)]);
        draft.Issuer = IssuerDeciding.Decide(draft);
        draft.Type = TypeDeciding.Decide(draft, draft.Issuer?.Code, body);
        if (draft.Type is null or DocumentType.Resolution or DocumentType.Declaration)
            body = Splitting.Split(draft, body);
        Headings.Mark(draft, body);
        new Nesting(draft).Nest(body);
        KindDeciding.Decide(draft, body);
        foreach (var piece in draft.Open)
            piece.Kind = ClauseKind.Paragraph;
        Addressing.Name(draft.Pieces.Where(piece => piece.Kind is not null));
    }

    private static SegmentedText TextOf(Draft draft, bool isOnly)
    {
        var clauses = draft.Pieces.Where(piece => piece.Kind is not null).ToList();
        return new SegmentedText(
            draft.Language,
            draft.Issuer,
            draft.Publisher,
            draft.Type,
            clauses.Find(clause => clause.Kind == ClauseKind.Title)?.Content,
            SymbolOf(draft, clauses),
            DateDeciding.Decide(draft),
            StretchesOf(draft, isOnly),
            clauses.ConvertAll(ClauseOf)
        );
    }

    private static List<Span> StretchesOf(Draft draft, bool isOnly)
    {
        if (isOnly)
            return draft.Characters.Length == 0 ? [] : [new(0, draft.Characters.Length)];
        return draft.Pieces.Count == 0 ? [] : [new(draft.Pieces[0].Start, draft.Pieces[^1].Whole.End)];
    }

    private static string? SymbolOf(Draft draft, List<Piece> clauses)
    {
        var symbol = clauses.Find(clause => clause.Kind == ClauseKind.Symbol)?.Content.Trim('(', ')');
        var title = clauses.Find(clause => clause.Kind == ClauseKind.Title && clause.Speaker == Speaker.Issuer);
        return symbol ?? (title is null ? null : SymbolReading.NumberIn(draft, title.Content));
    }

    private static SegmentedClause ClauseOf(Piece piece) =>
        new(
            piece.Address,
            piece.Kind!.Value,
            string.IsNullOrEmpty(piece.Label?.Text) ? null : piece.Label.Text,
            piece.Parent?.Address,
            piece.Speaker,
            null,
            piece.Spans,
            piece.Content
        );
}
