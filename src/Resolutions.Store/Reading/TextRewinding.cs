using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Model.Operations;

namespace Resolutions.Store.Reading;

/// <summary>Makes texts say what they said at a past revision, where they were cut again since.</summary>
internal static class TextRewinding
{
    /// <param name="texts">Not tracked; rewound in place.</param>
    /// <param name="clauses">Theirs as of the revision.</param>
    /// <param name="revision">Store-wide number.</param>
    public static async Task RewindAsync(
        this ResolutionsDb db,
        Guid resolutionId,
        IReadOnlyList<Text> texts,
        IReadOnlyList<Clause> clauses,
        long revision,
        CancellationToken cancellation
    )
    {
        var later = await (
            from own in db.ResolutionRevisions
            where own.ResolutionId == resolutionId && own.RevisionNumber > revision
            join row in db.Set<RevisionOperation>() on own.RevisionNumber equals row.RevisionNumber
            orderby row.RevisionNumber descending, row.Ordinal descending
            select row
        )
            .AsNoTracking()
            .ToListAsync(cancellation);
        var textOf = texts.ToDictionary(text => text.Id);
        var clauseOf = clauses.ToDictionary(clause => clause.Id);
        foreach (var operation in later.Select(row => row.Operation).OfType<Resegment>())
        {
            if (!textOf.TryGetValue(operation.TextId, out var text))
                continue;
            operation.Before.WriteTo(text);
            foreach (var formulas in operation.Formulas)
            {
                if (clauseOf.TryGetValue(formulas.ClauseId, out var clause))
                    clause.Formulas = formulas.Before;
            }
        }
    }
}
