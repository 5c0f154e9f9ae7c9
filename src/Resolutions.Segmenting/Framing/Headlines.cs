using Resolutions.Linguistics.Phrases;
using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Framing;

/// <summary>Finds a publisher's headline among the lines above its text.</summary>
internal static class Headlines
{
    private const int FewestWords = 3;
    private const int FewestSections = 2;
    private const int MostWordsOfSection = 4;

    // More lines than this above a text are a menu, of which the last is the headline.
    private const int MostLines = 5;

    /// <param name="head">The lines above the text, in order.</param>
    public static void Choose(Draft draft, List<Piece> head, bool hasDateline)
    {
        var candidates = head.Where(piece => IsHeadline(draft, piece)).ToList();
        var isMenu = hasDateline || candidates.Count > MostLines;
        if (candidates.Count == 0)
            return;
        var chosen = isMenu ? candidates[^1] : FirstHeadline(draft, candidates);
        // Under a menu a heading of the text may follow its headline; the headline names a document or who speaks.
        if (isMenu && !hasDateline)
            chosen = candidates.FindLast(piece => NamesDocument(draft, piece)) ?? chosen;
        var printings = candidates.Where(piece => IsSame(draft, piece, chosen)).ToList();
        chosen = printings[0];
        if (!isMenu && DocumentWords.IsOwnTitle(draft, chosen))
        {
            ClearSections(draft, head, chosen);
            return;
        }
        chosen.Kind = ClauseKind.Title;
        chosen.Speaker = Speaker.Publisher;
        foreach (var other in printings.Skip(1))
            FrontJoining.ClearSecondPrinting(draft, "title-repeated", chosen, other);
        foreach (var other in head.Where(piece => piece.IsOpen && (hasDateline || piece.Start < chosen.Start)))
            other.IsFurniture = true;
    }

    /// <summary>News / Sport / Opinion: a site's sections above a document's own title, which may have lines of its own above it.</summary>
    private static void ClearSections(Draft draft, List<Piece> head, Piece title)
    {
        var above = head.Where(piece => piece.Start < title.Start && IsSection(draft, piece)).ToList();
        foreach (var piece in above.Count >= FewestSections ? above : [])
            piece.IsFurniture = true;
    }

    private static bool IsSection(Draft draft, Piece piece) =>
        piece.Words.Count <= MostWordsOfSection
        && !piece.Content.Any(char.IsDigit)
        && DocumentWords.First(draft, piece.Words) is null
        && !AnnexReading.IsMark(draft, piece)
        && !IssuerReading.IsIssuerLine(draft, piece, title: null);

    /// <summary>The first, but a few words that name no document, before a line that does: the name of a newspaper.</summary>
    private static Piece FirstHeadline(Draft draft, List<Piece> candidates) =>
        candidates
            .SkipWhile(piece => piece.Words.Count <= MostWordsOfSection && !NamesDocument(draft, piece))
            .FirstOrDefault(piece => NamesDocument(draft, piece))
            is { } headline
        && candidates.TakeWhile(piece => piece != headline).All(piece => piece.Words.Count <= MostWordsOfSection)
            ? headline
            : candidates[0];

    private static bool IsHeadline(Draft draft, Piece piece) =>
        piece.Words.Count >= FewestWords
        && piece.Content.Length <= PieceShape.LongestHeadline
        && !DatelineReading.IsDateline(draft, piece)
        && !SymbolReading.IsSymbol(piece.Content)
        && !IssuerReading.IsListedName(draft, piece);

    private static bool NamesDocument(Draft draft, Piece piece) =>
        DocumentWords.First(draft, piece.Words) is not null
        || draft.Mentions(piece.Words, draft.Facts.EmbassyWords)
        || draft.Mentions(piece.Words, draft.Facts.MinistryWords);

    /// <summary>The same words, but for what the source hangs on its headlines.</summary>
    private static bool IsSame(Draft draft, Piece left, Piece right) =>
        Core(draft, left.Words).SequenceEqual(Core(draft, right.Words));

    private static IEnumerable<string> Core(Draft draft, Words words)
    {
        var count = words.Count;
        while (count > FewestWords && draft.Source.HeadlineSuffixes.Contains(words[count - 1]))
            count--;
        return Enumerable.Range(0, count).Select(i => words[i]);
    }
}
