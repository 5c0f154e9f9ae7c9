using Resolutions.Model;
using Resolutions.Segmenting.Cutting;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Finds the title among the lines before the body, and the second printing of it.</summary>
internal static class TitleReading
{
    private const double Alike = 0.6;
    private const int FirstWords = 3;

    /// <param name="front">Lines whose kind is null are open.</param>
    public static void Read(Draft draft, List<Piece> front)
    {
        var runs = Runs(draft, front);
        if (runs.Count == 0)
            return;
        var title =
            runs.FirstOrDefault(run => run.Any(piece => DocumentWords.First(draft, piece.Words, 6) is not null))
            ?? runs[0];
        // A second printing in one piece is sounder than a first one broken over lines.
        var again = runs.Where(run => run != title && Likeness(title, run) >= Alike).ToList();
        var whole = title.Count > 1 ? again.Find(run => run.Count == 1) : null;
        if (whole is not null)
        {
            again[again.IndexOf(whole)] = title;
            title = whole;
        }
        var clause = Join(draft, front, title);
        clause.Kind = ClauseKind.Title;
        foreach (var run in again)
            FrontReading.ClearSecondPrinting(draft, "title-repeated", clause, Join(draft, front, run));
        foreach (var piece in runs.SelectMany(run => run).Where(piece => piece.IsOpen && front.Contains(piece)))
            piece.Kind = KindOfOther(draft, piece, clause);
    }

    private static ClauseKind KindOfOther(Draft draft, Piece piece, Piece title)
    {
        var namesBody =
            piece.Start < title.Start
            && (
                draft.Mentions(piece.Words, draft.Facts.SessionWords)
                || draft.Mentions(piece.Words, draft.Facts.Bodies.Nouns, FirstWords)
            );
        return namesBody ? ClauseKind.Issuer : ClauseKind.Heading;
    }

    /// <summary>Open lines that follow one another; a document's own words begin a title anew.</summary>
    private static List<List<Piece>> Runs(Draft draft, List<Piece> front)
    {
        var runs = new List<List<Piece>>();
        Piece? before = null;
        foreach (var piece in front)
        {
            if (piece.Kind is not null)
            {
                before = null;
                continue;
            }
            if (
                before is null
                || PieceShape.IsTerminated(before.Content)
                || IsPrintedAgain(draft, runs[^1], piece)
                || BeginsTitle(draft, runs[^1], piece)
            )
                runs.Add([]);
            runs[^1].Add(piece);
            before = piece;
        }
        return runs;
    }

    /// <summary>Committee on Ports / DECLARATION OF DORSANE: a document's word comes first, and the lines before have none.</summary>
    private static bool BeginsTitle(Draft draft, List<Piece> run, Piece piece) =>
        BeginsWithDocument(draft, piece)
        && !Joining.EndsOpen(draft, run[^1])
        && run.TrueForAll(line => DocumentWords.First(draft, line.Words) is null);

    /// <summary>Resolution on … — 40 C/Resolution 61 …: the word comes first, or after a number.</summary>
    private static bool BeginsWithDocument(Draft draft, Piece piece) =>
        DocumentWords.First(draft, piece.Words, 4) is { } first
        && Enumerable
            .Range(0, first.Index)
            .All(i => piece.Words[i].Any(char.IsDigit) || (i > 0 && piece.Words[i].Length <= 2));

    private static bool IsPrintedAgain(Draft draft, List<Piece> run, Piece piece)
    {
        return piece.Words.Count >= 4
            && DocumentWords.First(draft, piece.Words, 4) is not null
            && Likeness(run, [piece]) >= Alike;
    }

    /// <summary>The share of words in common (Jaccard).</summary>
    private static double Likeness(List<Piece> left, List<Piece> right)
    {
        var (a, b) = (WordsOf(left), WordsOf(right));
        var common = a.Count(b.Contains);
        return common / (double)Math.Max(1, a.Count + b.Count - common);
    }

    private static HashSet<string> WordsOf(List<Piece> run) =>
        [.. run.SelectMany(piece => Enumerable.Range(0, piece.Words.Count).Select(i => piece.Words[i]))];

    private static Piece Join(Draft draft, List<Piece> front, List<Piece> run)
    {
        foreach (var piece in run.Skip(1))
        {
            run[0].Append(piece);
            draft.Pieces.Remove(piece);
            front.Remove(piece);
        }
        return run[0];
    }
}
