using System.Globalization;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Finds which labelled pieces belong under which, by the order of their labels.</summary>
internal sealed class Nesting(Draft draft)
{
    private readonly List<Level> _levels = [];
    private Piece? _before;
    private bool _isAfterHeading;
    private bool _hasMainList;

    /// <summary>Sets parents; takes away labels that no list explains (the initial of a name).</summary>
    public void Nest(List<Piece> body)
    {
        _hasMainList = body.Any(piece =>
            piece.Label is { Style: LabelStyle.Number or LabelStyle.Article or LabelStyle.Ordinal, Value: 1 }
        );
        foreach (var piece in body)
        {
            if (piece.Kind == Model.ClauseKind.Heading)
                _isAfterHeading = true;
            else if (piece.Label is { } label && !IsRecital(piece))
                Place(piece, label);
            if (piece.Label is null && piece.IsOpen)
                _before = piece;
        }
    }

    /// <summary>A labelled recital before any clause that resolves: A. whereas … is no list that numbers could belong under.</summary>
    private bool IsRecital(Piece piece) =>
        _levels.Count == 0 && draft.Opening(piece) == Openings.OpeningKind.Preambular;

    private void Place(Piece piece, PrintedLabel label)
    {
        if (label.Path.Count > 0)
        {
            piece.Parent = _levels.Count > 0 && _levels[0].Value == label.Path[0] ? _levels[0].Last : null;
            return;
        }
        if (Continue(piece, label) || (label.Roman is { } roman && Continue(piece, roman)))
            return;
        if (Begin(piece, label) || (label.Roman is { } other && Begin(piece, other)) || Restart(piece, label))
            return;
        if (
            label.Style is LabelStyle.Letter or LabelStyle.UpperLetter or LabelStyle.LowerRoman or LabelStyle.UpperRoman
        )
        {
            piece.SetLabel(null);
            return;
        }
        if (label.Value > 1)
            draft.Note("label-skipped", piece.Whole, Text(1), Text(label.Value));
        Open(piece, label);
    }

    /// <summary>The next label of a list that is open, the innermost first; one in the same marks before one in others.</summary>
    private bool Continue(Piece piece, PrintedLabel label)
    {
        foreach (var sameMarks in new[] { true, false })
        {
            for (var i = _levels.Count - 1; i >= 0; i--)
            {
                var level = _levels[i];
                var isNext = label.Style == LabelStyle.Bullet ? sameMarks : level.Value + 1 == label.Value;
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
        var isLetter = label.Style is not (LabelStyle.Number or LabelStyle.Article or LabelStyle.Ordinal);
        if (isLetter && label.Value > level.Value + 3)
            return false;
        if (!(_isAfterHeading && label.Value == 1))
        {
            var code = label.Value > level.Value ? "label-skipped" : "label-repeated";
            draft.Note(code, piece.Whole, Text(level.Value + 1), Text(label.Value));
        }
        Take(piece, label, index);
        return true;
    }

    private void Open(Piece piece, PrintedLabel label)
    {
        // Considering: a) … b) … / The Council, meeting here: 1) …
        if (label.Style == LabelStyle.Number && _before is { Label: null } && IsOfRecital(_before))
            _levels.Clear();
        var isMinor = label.Style is LabelStyle.Letter or LabelStyle.LowerRoman or LabelStyle.Bullet;
        if (_levels.Count > 0)
            piece.Parent = _levels[^1].Last;
        else if (isMinor && _hasMainList && _before is not null && PieceShape.EndsInColon(_before.Content))
            piece.Parent = _before;
        _levels.Add(new(label.Style, label.Marks, label.Value, piece, piece.Parent));
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
        _levels.Add(level with { Value = label.Value, Last = piece, Marks = label.Marks });
        Adopt(piece, label);
    }

    private void Adopt(Piece piece, PrintedLabel label)
    {
        _isAfterHeading = false;
        if (!ReferenceEquals(piece.Label, label))
            piece.SetLabel(label);
        // Letters under a recital are a list of their own: the numbers after them do not belong under it.
        if (piece.Parent is { Label: null } && label.Style == LabelStyle.Number)
            piece.Parent = null;
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private sealed record Level(LabelStyle Style, string Marks, int Value, Piece Last, Piece? Parent);
}
