using Resolutions.Model;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>A run of rows in one part of the document, as the kinds of their clauses tell it.</summary>
public sealed record Part(PartKind Kind, IReadOnlyList<Row> Rows)
{
    public static IReadOnlyList<Part> Of(IReadOnlyList<Row> rows)
    {
        var parts = new List<Part>();
        var kind = PartKind.Opening;
        var start = 0;
        while (start < rows.Count)
        {
            kind = KindAt(rows, start, kind);
            var end = start + 1;
            while (end < rows.Count && KindAt(rows, end, kind) == kind)
                end++;
            parts.Add(new(kind, [.. rows.Skip(start).Take(end - start)]));
            start = end;
        }
        return parts;
    }

    private static PartKind KindAt(IReadOnlyList<Row> rows, int index, PartKind current) =>
        rows[index].Kind switch
        {
            ClauseKind.Preambular => PartKind.Preamble,
            ClauseKind.Operative => PartKind.Operative,
            // "The Council," and a heading belong to what they stand before.
            ClauseKind.Enacting or ClauseKind.Heading when Next(rows, index) is { } next => next,
            _ when current is PartKind.Opening or PartKind.Closing => current,
            _ => Next(rows, index) == current ? current : PartKind.Closing,
        };

    private static PartKind? Next(IReadOnlyList<Row> rows, int index)
    {
        for (var next = index + 1; next < rows.Count; next++)
        {
            if (rows[next].Kind is ClauseKind.Preambular)
                return PartKind.Preamble;
            if (rows[next].Kind is ClauseKind.Operative)
                return PartKind.Operative;
        }
        return null;
    }
}
