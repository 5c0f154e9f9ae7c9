using Resolutions.Model;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Makes one clause of a table: the cells a reader marked, or lines in columns of plain text.</summary>
internal static class Tables
{
    private const int FewestLines = 3;
    private const int FewestColumns = 2;
    private const int LongestCell = 160;
    private const int Gap = 3;

    /// <summary>Before tickers are cleared, which look like the lines of a table but stand alone.</summary>
    public static void MarkColumns(Draft draft)
    {
        var joined = new HashSet<Piece>();
        var pieces = draft.Pieces;
        for (var i = 0; i < pieces.Count; i++)
        {
            var columns = ColumnsOf(draft, pieces[i]);
            var count = 1;
            while (
                columns >= FewestColumns && i + count < pieces.Count && ColumnsOf(draft, pieces[i + count]) == columns
            )
                count++;
            if (count < FewestLines)
                continue;
            Join(pieces, i, count, joined);
            i += count - 1;
        }
        pieces.RemoveAll(joined.Contains);
    }

    /// <summary>Cells in a row are one table; a table that holds clauses was drawn for its layout and is none.</summary>
    public static void MarkCells(Draft draft, List<Piece> body)
    {
        var joined = new HashSet<Piece>();
        for (var i = 0; i < body.Count; i++)
        {
            var count = body.Skip(i).TakeWhile(piece => piece is { IsOpen: true, Layout: BlockKind.TableCell }).Count();
            if (count == 0)
                continue;
            if (!body.GetRange(i, count).Exists(piece => IsClause(draft, piece)))
                Join(body, i, count, joined);
            i += count - 1;
        }
        draft.Pieces.RemoveAll(joined.Contains);
        body.RemoveAll(joined.Contains);
    }

    private static bool IsClause(Draft draft, Piece piece) =>
        piece.Content.Length > LongestCell
        || (draft.Opening(piece) != OpeningKind.None && PieceShape.IsTerminated(piece.Content));

    private static void Join(List<Piece> pieces, int start, int count, HashSet<Piece> joined)
    {
        var table = pieces[start];
        table.Kind = ClauseKind.Table;
        table.SetLabel(null);
        table.AppendAll(pieces.GetRange(start + 1, count - 1));
        joined.UnionWith(pieces.GetRange(start + 1, count - 1));
    }

    /// <summary>Cells of a line, parted by tabs, rules or wide gaps; 1 for a line of prose, 0 for what is no line.</summary>
    private static int ColumnsOf(Draft draft, Piece piece)
    {
        if (piece.IsFurniture || piece.Layout != BlockKind.Paragraph || piece.Spans.Count > 1)
            return 0;
        var line = piece.Whole.Of(draft.Characters);
        if (line.Length > LongestCell * FewestColumns || line.AsSpan().IndexOfAny('\n', '\r') >= 0)
            return 0;
        return CellsIn(line.AsSpan(EndOfLabel(piece, line)).Trim().Trim('|').Trim());
    }

    /// <summary>1.→Calls upon …   –→having regard to …: the first gap of an item parts its label or bullet from it.</summary>
    private static int EndOfLabel(Piece piece, string line)
    {
        var printed = piece.Label is { Length: > 0 and var length } ? piece.Content[..length].Count(c => c != ' ') : 0;
        var end = 0;
        while (printed > 0 && end < line.Length)
            printed -= char.IsWhiteSpace(line[end++]) ? 0 : 1;
        return end;
    }

    public static int CellsIn(ReadOnlySpan<char> line)
    {
        var cells = 1;
        for (var i = 0; i < line.Length; i++)
        {
            var end = i;
            var isRule = false;
            while (end < line.Length && (char.IsWhiteSpace(line[end]) || line[end] is '|' or '│' or '¦'))
                isRule |= line[end++] is '\t' or '|' or '│' or '¦';
            if (end > i && (isRule || end - i >= Gap))
                cells++;
            i = Math.Max(i, end - 1);
        }
        return cells;
    }
}
