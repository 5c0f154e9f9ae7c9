using Resolutions.Model;
using Resolutions.Segmenting.Clearing;
using Resolutions.Segmenting.Cutting;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Passages;
using Resolutions.Segmenting.Sources;

namespace Resolutions.Segmenting;

/// <summary>Makes a draft of passages: pieces with their labels, and what is no document cleared away.</summary>
internal static class Drafting
{
    public static Draft DraftOf(string characters, string language, List<Passage> passages, List<int> pageBreaks)
    {
        var draft = new Draft(characters, language, passages.Select(PieceOf)) { PageBreaks = pageBreaks };
        foreach (var (index, passage) in passages.Index())
            draft.Pieces[index].SetLabel(LabelAttaching.OfList(passage.Label, draft));
        LabelAttaching.Read(draft);
        BareSeries.Read(draft);
        return draft;

        Piece PieceOf(Passage passage) =>
            new(characters, passage.Spans)
            {
                Layout = passage.Kind,
                IsLink = passage.IsLink,
                Level = passage is { Kind: BlockKind.ListItem, Label: not null } ? Math.Max(0, passage.Level) : 0,
                Language = passage.Language,
                Emphasis = passage.Emphasis,
                IsFurniture = passage.Kind == BlockKind.Furniture,
            };
    }

    public static void Clear(Draft draft)
    {
        MarkClearing.Clear(draft);
        ContactClearing.Clear(draft);
        PageClearing.Clear(draft);
        LabelAttaching.JoinLines(draft);
        Tables.MarkColumns(draft);
        TickerClearing.Clear(draft);
        GapParting.Part(draft);
        // What a wide gap parted may be a mark by itself: 16-22910 … 1/2.
        MarkClearing.Clear(draft);
        SiteClearing.Clear(draft);
        BylineClearing.Clear(draft);
        MenuClearing.ClearTail(draft);
        draft.Source = SourceProfiles.Recognise(draft);
    }
}
