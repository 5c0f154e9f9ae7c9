using Resolutions.Model;
using Resolutions.Segmenting.Cutting;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Finds the title among the lines before the body, and the second printing of it.</summary>
internal static class TitleReading
{
    private const double Alike = 0.6;
    private const int FirstWords = 3;
    private const int MostWordsOfNumber = 5;
    private const int FewestWords = 3;

    /// <param name="front">Lines whose kind is null are open.</param>
    public static void Read(Draft draft, List<Piece> front)
    {
        var runs = Runs(draft, front);
        if (runs.Count == 0)
            return;
        var title =
            runs.FirstOrDefault(run => run.Any(piece => DocumentWords.First(draft, piece.Words, 6) is not null))
            ?? NextToBody(front, runs);
        title = WithSubject(draft, runs, title);
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
            FrontJoining.ClearSecondPrinting(draft, "title-repeated", clause, Join(draft, front, run));
        foreach (var piece in runs.SelectMany(run => run).Where(piece => piece.IsOpen && front.Contains(piece)))
            piece.Kind = KindOfOther(draft, piece, clause);
    }

    /// <summary>Where no line names the document: the first below the last that says when it was adopted, or by whom.</summary>
    private static List<Piece> NextToBody(List<Piece> front, List<List<Piece>> runs)
    {
        var told = front.FindLast(piece => piece.Kind is ClauseKind.Dateline or ClauseKind.Symbol or ClauseKind.Issuer);
        return runs.Find(run => told is not null && run[0].Start > told.Start)
            ?? runs.FindLast(run => run.Sum(piece => piece.Words.Count) >= FewestWords)
            ?? runs[0];
    }

    /// <summary>Resolution 24 (2021), and what it is about in a line of its own below.</summary>
    private static List<Piece> WithSubject(Draft draft, List<List<Piece>> runs, List<Piece> title)
    {
        var count = title.Sum(piece => piece.Words.Count);
        var isNumber = count <= MostWordsOfNumber && title.Exists(piece => piece.Content.Any(char.IsDigit));
        var at = runs.IndexOf(title);
        // RESOLUTION, and nothing else, may also stand below its subject.
        var next = count == 1 && at + 1 == runs.Count ? at - 1 : at + 1;
        if ((!isNumber && count > 1) || next < 0 || next == runs.Count || Likeness(title, runs[next]) >= Alike)
            return title;
        if (next < at)
            (title, next) = (runs[next], at);
        var subject = runs[next];
        if (subject.Exists(piece => IssuerReading.IsIssuerLine(draft, piece, title: null)))
            return title;
        runs.RemoveAt(next);
        title.AddRange(subject);
        return title;
    }

    private static ClauseKind KindOfOther(Draft draft, Piece piece, Piece title)
    {
        return piece.Start < title.Start && NamesBody(draft, piece) ? ClauseKind.Issuer : ClauseKind.Heading;
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
                || (IsApart(draft, before, piece) && draft.Starts(piece, draft.Facts.EnactingOpenings))
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
        && (IsApart(draft, run[^1], piece) || NamesBody(draft, run[^1]))
        && !Joining.EndsOpen(draft, run[^1])
        && run.TrueForAll(line => DocumentWords.First(draft, line.Words) is null);

    private static bool IsApart(Draft draft, Piece before, Piece piece) =>
        WhiteSpace.IsEmptyLine(draft.Characters, before.Whole.End, piece.Start);

    private static bool NamesBody(Draft draft, Piece piece) =>
        draft.Mentions(piece.Words, draft.Facts.SessionWords)
        || draft.Mentions(piece.Words, draft.Facts.Bodies.Nouns, FirstWords);

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
