using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Labels;

/// <summary>Gives pieces the labels they begin with, and a label on a line of its own to the piece after it.</summary>
internal static class LabelAttaching
{
    /// <summary>Before anything is cleared.</summary>
    public static void Read(Draft draft)
    {
        foreach (var piece in draft.Pieces)
            piece.SetLabel(piece.Label ?? LabelReading.Read(piece.Content, draft.Facts));
    }

    /// <summary>The label that a reader resolved from automatic numbering, which is not among the characters.</summary>
    public static PrintedLabel? OfList(string? label, Draft draft)
    {
        if (string.IsNullOrWhiteSpace(label))
            return null;
        var printed = label.Trim();
        var read = LabelReading.Read($"{printed} {(draft.Facts.HasCapitals ? 'X' : 'ب')}", draft.Facts);
        // A bullet is no label that anyone could cite.
        if (read is null or { Style: LabelStyle.Bullet })
            return new("", 0, LabelStyle.Bullet, 0, printed, []);
        var roman = read.Roman is { } other ? other with { Text = printed, Length = 0 } : null;
        return read with { Text = printed, Length = 0, Roman = roman };
    }

    /// <summary>After page numbers are cleared.</summary>
    public static void JoinLines(Draft draft)
    {
        var pieces = draft.Pieces;
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            var (label, next) = (pieces[i], pieces[i + 1]);
            if (!label.IsOpen || !next.IsOpen || next.Label is { Text: not "" } || !PieceShape.HasLetters(next.Content))
                continue;
            if (BareNumbers.Read(label.Content) is { } value)
                label.SetLabel(new(label.Content, label.Content.Length, LabelStyle.Number, value, "", []));
            if (label.Label is not { Text: not "" } || label.Body.Length > 0)
                continue;
            label.Append(next);
            pieces.RemoveAt(i + 1);
        }
    }
}
