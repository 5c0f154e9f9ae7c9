using Resolutions.Model;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Tells footnotes: marked by the reader, under a rule at the end, or with a mark that the text refers to.</summary>
internal static class Footnotes
{
    public static void Mark(Draft draft, List<Piece> body)
    {
        var rule = LastRule(draft);
        var references = References(draft.Characters);
        foreach (var piece in body.Where(piece => piece.IsOpen))
        {
            var isUnderRule = rule >= 0 && piece.Start > rule && BeginsWithMark(piece);
            if (piece.Layout == BlockKind.Footnote || isUnderRule || IsReferredTo(piece, references))
                piece.Kind = ClauseKind.Footnote;
            else if (piece.Layout == BlockKind.TableCell)
                piece.Kind = ClauseKind.Table;
        }
    }

    /// <summary>Where the last line of underscores or dashes ends; -1 where there is none.</summary>
    private static int LastRule(Draft draft) =>
        draft
            .Pieces.FindLast(piece =>
                piece.IsFurniture
                && piece.Content.Length >= 3
                && piece.Content.All(c => c is '_' or '-' or '–' or '—' or '─')
            )
            ?.Whole.End
        ?? -1;

    private static bool BeginsWithMark(Piece piece) =>
        piece.Label is { Text: not "" } or { Marks: "*" }
        || piece.Content[0] is '*' or '¹' or '²' or '³' or '†' or (>= '⁰' and <= '⁹');

    /// <summary>[1] or a star at the head of a piece, and the same after a word of an earlier one.</summary>
    private static bool IsReferredTo(Piece piece, Dictionary<string, int> references)
    {
        var mark =
            piece.Content[0] == '*' ? "*"
            : piece.Label is { Style: LabelStyle.Number, Marks: "[]" } ? piece.Label.Text
            : null;
        return mark is not null && references.TryGetValue(mark, out var at) && at < piece.Start;
    }

    /// <summary>Where each mark of a footnote stands first after a word: consensus*, yearly[1].</summary>
    private static Dictionary<string, int> References(string characters)
    {
        var references = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 1; i < characters.Length; i++)
        {
            if (characters[i] is not ('*' or '[') || char.IsWhiteSpace(characters[i - 1]))
                continue;
            var end =
                characters[i] == '*' ? i : characters.AsSpan(i, Math.Min(5, characters.Length - i)).IndexOf(']') + i;
            if (end >= i)
                references.TryAdd(characters[i..(end + 1)], i);
        }
        return references;
    }
}
