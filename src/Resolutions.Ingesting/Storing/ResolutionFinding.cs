using Microsoft.EntityFrameworkCore;
using Resolutions.Aligning;
using Resolutions.Aligning.Matching;
using Resolutions.Model;
using Resolutions.Segmenting;
using Resolutions.Store;

namespace Resolutions.Ingesting.Storing;

/// <summary>Finds the resolution that an arriving text is a version of.</summary>
internal static class ResolutionFinding
{
    // A version in another language seldom has more than this many times the clauses.
    private const double MaxRatio = 3;

    /// <returns>Null where the store has none: the text is the first of a new resolution.</returns>
    public static async Task<Resolution?> FindForAsync(
        this ResolutionsDb db,
        SegmentedText text,
        IssuingBodies bodies,
        bool isSample,
        CancellationToken cancellation
    )
    {
        var codes = text.IssuingBody is { } body ? bodies.PossibleCodes(body) : null;
        var candidates = await db
            .Resolutions.Where(row => row.IsSample == isSample)
            .Where(row => codes == null || row.IssuingBodyCode == null || codes.Contains(row.IssuingBodyCode))
            .ToListAsync(cancellation);
        var possible = candidates.Where(row => MayBe(row, text)).ToDictionary(row => row.Id);
        var arriving = ForAligner(text);
        var best = (await ReadTextsAsync(db, possible.Keys, arriving.Clauses.Count, cancellation))
            .Select(candidate => (candidate.ResolutionId, Match: TextMatching.Compare(candidate.Text, arriving)))
            .Where(candidate => candidate.Match.IsSame)
            .OrderByDescending(candidate => candidate.Match.Score)
            .Select(candidate => (Guid?)candidate.ResolutionId)
            .FirstOrDefault();
        return best is { } id ? possible[id] : null;
    }

    // What both give must agree. A date without a year, or in a publisher's dateline, still leaves room.
    private static bool MayBe(Resolution resolution, SegmentedText text) =>
        (resolution.DocumentType is null || text.DocumentType is null || resolution.DocumentType == text.DocumentType)
        && (resolution.Symbol is null || text.Symbol is null || SameSymbol(resolution.Symbol, text.Symbol))
        && (
            resolution.Date is not { } left
            || text.Date is not { } right
            || left.Year is null
            || left.Year == right.Year
            || right.Year is null
        );

    private static bool SameSymbol(string left, string right) =>
        left.Where(char.IsLetterOrDigit)
            .SequenceEqual(right.Where(char.IsLetterOrDigit), EqualityComparer<char>.Default);

    private static AlignableText ForAligner(SegmentedText text) =>
        new(
            text.Language,
            [
                .. text.Clauses.Select(clause => new AlignableClause(
                    clause.Content,
                    clause.Kind,
                    clause.Label,
                    clause.Address
                )),
            ]
        );

    private static async Task<IEnumerable<(Guid ResolutionId, AlignableText Text)>> ReadTextsAsync(
        ResolutionsDb db,
        IReadOnlyCollection<Guid> resolutions,
        int clauseCount,
        CancellationToken cancellation
    )
    {
        var memberships = await db
            .TextMemberships.Where(row =>
                row.ValidUntil == null && row.IsPrimary && resolutions.Contains(row.ResolutionId)
            )
            .Select(row => new
            {
                row.ResolutionId,
                row.TextId,
                row.Language,
                Count = db.Clauses.Count(clause => clause.ValidUntil == null && clause.TextId == row.TextId),
            })
            // Asked here, so that one very long text in the store does not slow down every other that arrives.
            .Where(row => row.Count <= MaxRatio * clauseCount && clauseCount <= MaxRatio * row.Count)
            .ToListAsync(cancellation);
        var texts = memberships.Select(row => row.TextId).ToList();
        var clauses = await db
            .Clauses.Where(clause => clause.ValidUntil == null && texts.Contains(clause.TextId))
            .OrderBy(clause => clause.Ordinal)
            .Select(clause => new
            {
                clause.TextId,
                Aligned = new AlignableClause(clause.Content, clause.Kind, clause.Label, clause.Address),
            })
            .ToListAsync(cancellation);
        var byText = clauses.ToLookup(clause => clause.TextId, clause => clause.Aligned);
        return memberships.Select(row => (row.ResolutionId, new AlignableText(row.Language, [.. byText[row.TextId]])));
    }
}
