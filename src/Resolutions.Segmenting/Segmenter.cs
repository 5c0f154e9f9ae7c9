using Resolutions.Model;
using Resolutions.Segmenting.Clearing;
using Resolutions.Segmenting.Cutting;
using Resolutions.Segmenting.Describing;
using Resolutions.Segmenting.Framing;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Languages;
using Resolutions.Segmenting.Passages;
using Resolutions.Segmenting.Stating;

namespace Resolutions.Segmenting;

/// <summary>Cuts an extraction into texts, clauses and furniture.</summary>
public static class Segmenter
{
    /// <summary>Part of what makes a segmentation: raised with every change of the rules.</summary>
    public const int Version = 7;

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
        var said = new Said(stated ?? TextStatements.None, hinted ?? TextStatements.None);
        var passages = PassageReading.Read(characters, blocks);
        var notes = new List<Diagnostic>();
        var drafts = LanguageStating
            .Part(characters, passages, said, notes)
            .ConvertAll(stretch => SegmentText(characters, blocks, stretch, said));
        return new(
            [
                .. drafts
                    .Zip(TextStretches.Of(characters, drafts))
                    .Select(pair => TextDescribing.TextOf(pair.First, pair.Second, drafts.Count == 1)),
            ],
            [
                .. drafts
                    .SelectMany(draft => draft.Pieces)
                    .Where(piece => piece.IsFurniture)
                    .SelectMany(piece => piece.Spans)
                    .Concat(drafts.SelectMany(draft => draft.LineHyphens))
                    .OrderBy(span => span.Start),
            ],
            [.. notes, .. drafts.SelectMany(draft => draft.Diagnostics)]
        );
    }

    private static Draft SegmentText(
        string characters,
        IReadOnlyList<Block> blocks,
        (string Language, List<Passage> Passages) stretch,
        Said said
    )
    {
        var breaks = PageBreaks.Find(characters, blocks);
        var draft = Drafting.DraftOf(characters, stretch.Language, stretch.Passages, breaks);
        draft.Said = said;
        NoteLanguage(draft);
        Drafting.Clear(draft);
        var document = PublisherFraming.Frame(draft);
        RepeatClearing.Clear(draft);
        FrontReading.Read(draft, [.. document.Where(piece => piece.IsOpen)]);
        BodyCutting.Cut(draft, document);
        if (draft.Issuer is null && draft.Pieces.Exists(piece => piece.Kind is not null))
            draft.Note("issuing-body-unknown", null);
        return draft;
    }

    private static void NoteLanguage(Draft draft)
    {
        if (draft.Language == LanguageTags.Undetermined)
            draft.Note("language-undetermined", null);
        else if (!KnownLanguages.HasRules(draft.Language))
            draft.Note("language-without-rules", null, draft.Language);
    }
}
