using System.Globalization;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Finds which labelled pieces belong under which, by the depth of a reader's lists, else by the order of their labels.</summary>
internal sealed class Nesting(Draft draft)
{
    private readonly List<Level> _levels = [];
    private readonly Dictionary<string, Piece> _byPath = new(StringComparer.Ordinal);
    private readonly HashSet<Piece> _recitals = [];
    private Piece? _before;
    private Piece? _previous;
    private bool _isAfterHeading;
    private bool _hasMainList;

    /// <summary>Sets parents; takes away labels that no list explains (the initial of a name).</summary>
    public void Nest(List<Piece> body)
    {
        DropLoneAdverbs(body);
        _hasMainList = body.Any(piece =>
            piece.Label is { Style: LabelStyle.Number or LabelStyle.Article or LabelStyle.Ordinal, Value: 1 }
        );
        foreach (var (index, piece) in body.Index())
        {
            if (piece.Kind == Model.ClauseKind.Heading)
                _isAfterHeading = true;
            else if (piece.Label is { } label && !IsRecital(piece))
                PlaceAnywhere(piece, label, body, index);
            if (piece.Label is null && piece.IsOpen)
                _before = piece;
            _previous = piece;
        }
    }

    private void PlaceAnywhere(Piece piece, PrintedLabel label, List<Piece> body, int index)
    {
        var isFirst = label.Style == LabelStyle.Bullet || label.Value == 1 || label.Roman?.Value == 1;
        var isAnnounced = isFirst && _previous is { IsOpen: true } && PieceShape.EndsInColon(_previous.Content);
        if (isAnnounced && IsListOfRecital(body, index))
        {
            var reading = label.Value <= 1 ? label : label.Roman!;
            piece.Parent = _previous;
            _recitals.Add(_previous!);
            _levels.Clear();
            _levels.Add(new(reading.Style, reading.Marks, reading, piece, _previous));
            Adopt(piece, reading);
            return;
        }
        // RESOLVES: (1) … after WHEREAS: (1) …: what an unlabelled line announces is counted anew.
        if (isAnnounced && _previous!.Label is null && _levels.Count > 0 && IsSameList(_levels[0], label))
            _levels.Clear();
        Place(piece, label);
    }

    /// <summary>Whereas: (1) … (2) … — the reasons that a recital lists, where another list follows, of what is resolved.</summary>
    private bool IsListOfRecital(List<Piece> body, int index)
    {
        if (draft.Opening(_previous!) != OpeningKind.Preambular || draft.Opening(body[index]) == OpeningKind.Operative)
            return false;
        return _previous!.Label is null
            ? body.Skip(index + 1).Any(piece => IsFirst(piece, body[index].Label!))
            : IsRecital(_previous);
    }

    private static bool IsFirst(Piece piece, PrintedLabel label) =>
        piece.Label is { Value: 1 } first
        && (first.Style == label.Style || (first.Style == LabelStyle.Number && label.Style != LabelStyle.Number));

    /// <summary>First, … is a label only where Second, … stands too.</summary>
    private static void DropLoneAdverbs(List<Piece> body)
    {
        var adverbs = body.Where(piece => piece.Label is { Style: LabelStyle.Ordinal, Marks: "," }).ToList();
        if (adverbs.Exists(piece => piece.Label!.Value == 1) && adverbs.Exists(piece => piece.Label!.Value == 2))
            return;
        foreach (var piece in adverbs)
            piece.SetLabel(null);
    }

    /// <summary>A labelled recital before any clause that resolves: A. whereas … is no list that numbers could belong under.</summary>
    private bool IsRecital(Piece piece)
    {
        if (piece.Label is { IsRecital: true })
            return true;
        if (draft.Opening(piece) != OpeningKind.Preambular)
            return false;
        // A. whereas …: (i) … (ii) … / B. whereas …: the list was of the recital before.
        if (
            _levels.Count > 0
            && _recitals.Contains(RootOf(_levels[0].Last))
            && _levels[0].Parent is { Label: not null }
        )
            _levels.Clear();
        return _levels.Count == 0;
    }

    private void Place(Piece piece, PrintedLabel label)
    {
        if (label.Style == LabelStyle.Decimal)
        {
            PlaceDecimal(piece, label);
            return;
        }
        if (piece.Level > 0 && _levels.Count > 0 && _levels[^1].Depth > 0)
        {
            PlaceAtDepth(piece, label);
            return;
        }
        if (Continue(piece, label) || (label.Roman is { } roman && Continue(piece, roman)))
            return;
        if (Begin(piece, label) || (label.Roman is { } other && Begin(piece, other)) || Restart(piece, label))
            return;
        if (IsLetter(label.Style))
        {
            piece.SetLabel(null);
            return;
        }
        if (label.Value > 1)
            draft.Note("label-skipped", piece.Whole, Text(1), Text(label.Value));
        Open(piece, label);
    }

    /// <summary>4.1 belongs under 4, 5.1.2 under 5.1; where that is not printed, under none.</summary>
    private void PlaceDecimal(Piece piece, PrintedLabel label)
    {
        var path = PathOf(label);
        piece.Parent = _byPath.GetValueOrDefault(string.Join('.', label.Path));
        // An empty main list, of headings, may stand above: IV. FINANCE / 4.1 ….
        var main = _levels.FindIndex(level => level.Last == RootOf(piece));
        _levels.RemoveRange(main + 1, _levels.Count - main - 1);
        _levels.Add(new(LabelStyle.Decimal, label.Marks, label, piece, piece.Parent));
        _byPath[path] = piece;
        Adopt(piece, label);
    }

    private static Piece RootOf(Piece piece)
    {
        while (piece.Parent is { } parent)
            piece = parent;
        return piece;
    }

    private static string PathOf(PrintedLabel label) => string.Join('.', label.Path.Append(label.Value));

    /// <summary>A reader that resolved the numbering of lists knows how deep each item lies.</summary>
    private void PlaceAtDepth(Piece piece, PrintedLabel label)
    {
        var index = _levels.FindLastIndex(level => level.Depth > 0 && level.Depth <= piece.Level);
        _levels.RemoveRange(index + 1, _levels.Count - index - 1);
        if (index < 0 || _levels[index].Depth < piece.Level || !IsSameList(_levels[index], label))
        {
            if (index >= 0 && _levels[index].Depth == piece.Level)
                _levels.RemoveAt(index);
            // (i) that begins a list is a Roman one, and no ninth letter.
            Open(piece, label is { Value: not 1, Roman: { Value: 1 } first } ? first : label);
            return;
        }
        var level = _levels[index];
        if (label.Roman is { } roman && level.Label.Style == roman.Style)
            label = roman;
        if (label.Style != LabelStyle.Bullet && !level.IsNext(label))
            NoteDisorder(piece, level, label);
        Take(piece, label, index);
    }

    private static bool IsSameList(Level level, PrintedLabel label) =>
        level.Label.Style == label.Style || level.Label.Style == label.Roman?.Style;

    /// <summary>The next label of a list that is open, the innermost first; one in the same marks before one in others.</summary>
    private bool Continue(Piece piece, PrintedLabel label)
    {
        foreach (var sameMarks in new[] { true, false })
        {
            for (var i = _levels.Count - 1; i >= 0; i--)
            {
                var level = _levels[i];
                var isNext = label.Style == LabelStyle.Bullet ? sameMarks : level.IsNext(label);
                if (level.Style != label.Style || !isNext || (sameMarks && level.Marks != label.Marks))
                    continue;
                Take(piece, label, i);
                return true;
            }
        }
        return false;
    }

    /// <summary>The first label of a list in another style than those that are open.</summary>
    private bool Begin(Piece piece, PrintedLabel label)
    {
        var isFirst = label.Style == LabelStyle.Bullet || label.Value == 1;
        if (!isFirst || _levels.Any(level => level.Style == label.Style && level.Marks == label.Marks))
            return false;
        Open(piece, label);
        return true;
    }

    /// <summary>A label out of order in a list that is open: skipped, repeated, or begun anew after a heading.</summary>
    private bool Restart(Piece piece, PrintedLabel label)
    {
        var index = _levels.FindLastIndex(level => level.Style == label.Style && level.Marks == label.Marks);
        index =
            index >= 0
                ? index
                : _levels.FindLastIndex(level => level.Style == label.Style && label.Style == LabelStyle.Number);
        if (index < 0)
            return false;
        var level = _levels[index];
        if (IsLetter(label.Style) && label.Value > level.Label.Value + 3)
            return false;
        if (!(_isAfterHeading && label.Value == 1))
            NoteDisorder(piece, level, label);
        Take(piece, label, index);
        return true;
    }

    private void NoteDisorder(Piece piece, Level level, PrintedLabel label)
    {
        var code = label.Value > level.Label.Value ? "label-skipped" : "label-repeated";
        draft.Note(code, piece.Whole, Text(level.Label.Value + 1), Text(label.Value));
    }

    private void Open(Piece piece, PrintedLabel label)
    {
        // C. whereas: (i) … (ii) … / 1. Welcomes …: what resolves stands under no recital.
        if (
            _levels.Count > 0
            && label.Style == LabelStyle.Number
            && draft.Opening(piece) == OpeningKind.Operative
            && draft.Opening(RootOf(_levels[0].Last)) == OpeningKind.Preambular
        )
            _levels.Clear();
        // Considering: a) … b) … / The Council, meeting here: 1) …
        if (label.Style == LabelStyle.Number && _before is { Label: null } && IsOfRecital(_before))
            _levels.Clear();
        var isMinor = label.Style is LabelStyle.Letter or LabelStyle.LowerRoman or LabelStyle.Bullet;
        if (_levels.Count > 0)
            piece.Parent = _levels[^1].Last;
        else if (isMinor && _hasMainList && _before is not null && PieceShape.EndsInColon(_before.Content))
            piece.Parent = _before;
        _levels.Add(new(label.Style, label.Marks, label, piece, piece.Parent));
        Adopt(piece, label);
    }

    /// <summary>Whether the open lists stand under an unlabelled clause, and another unlabelled one has ended them.</summary>
    private bool IsOfRecital(Piece before) =>
        _levels.Count > 0 && _levels[0].Parent is { Label: null } parent && parent != before;

    private void Take(Piece piece, PrintedLabel label, int index)
    {
        var level = _levels[index];
        _levels.RemoveRange(index, _levels.Count - index);
        piece.Parent = level.Parent;
        _levels.Add(level with { Label = label, Last = piece, Marks = label.Marks });
        Adopt(piece, label);
    }

    private void Adopt(Piece piece, PrintedLabel label)
    {
        _isAfterHeading = false;
        if (!ReferenceEquals(piece.Label, label))
            piece.SetLabel(label);
        // Letters under a recital are a list of their own: the numbers after them do not belong under it.
        if (piece.Parent is { Label: null } parent && label.Style == LabelStyle.Number && !_recitals.Contains(parent))
            piece.Parent = null;
        if (piece.Parent is null && label.Style is LabelStyle.Number or LabelStyle.Article)
            BeginPaths(piece, label);
    }

    /// <summary>4.1 after this is of this 4, not of one under an earlier heading.</summary>
    private void BeginPaths(Piece piece, PrintedLabel label)
    {
        _byPath.Clear();
        _byPath[Text(label.Value)] = piece;
    }

    private static bool IsLetter(LabelStyle style) =>
        style
            is LabelStyle.Letter
                or LabelStyle.UpperLetter
                or LabelStyle.DoubledLetter
                or LabelStyle.LowerRoman
                or LabelStyle.UpperRoman;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A list that is open, and its last item.</summary>
    private sealed record Level(LabelStyle Style, string Marks, PrintedLabel Label, Piece Last, Piece? Parent)
    {
        /// <summary>Of the reader's lists, from 1; 0 where the item is of none.</summary>
        public int Depth => Last.Level;

        /// <summary>One more, or the same number with another suffix: 1 bis after 1.</summary>
        public bool IsNext(PrintedLabel label) =>
            label.Value == Label.Value + 1
            || (label.Value == Label.Value && label.Suffix.Length > 0 && label.Suffix != Label.Suffix);
    }
}
