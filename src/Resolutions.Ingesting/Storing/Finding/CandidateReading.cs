using Microsoft.EntityFrameworkCore;
using Resolutions.Aligning;
using Resolutions.Aligning.Matching;
using Resolutions.Model;
using Resolutions.Segmenting;
using Resolutions.Store;

namespace Resolutions.Ingesting.Storing.Finding;

/// <summary>Reads the few texts of the store that an arriving one is worth comparing with, by what is cheap to compare.</summary>
internal static class CandidateReading
{
    // A version in another language seldom has more than this many times the clauses.
    private const double MaxRatio = 3;

    // In the language and in others, each for itself: texts of one language have words in common, whatever they say. Of a
    // thousand generated resolutions of five bodies the true one always came first among the texts in other languages.
    private const int MostInLanguage = 8;
    private const int MostInOthers = 8;

    /// <param name="codes">Of the bodies that may be the text's; null where any may.</param>
    /// <returns>The most alike first.</returns>
    public static async Task<IReadOnlyList<Candidate>> FindCandidatesAsync(
        this ResolutionsDb db,
        SegmentedText text,
        TextFingerprint fingerprint,
        IReadOnlyList<string>? codes,
        bool isSample,
        CancellationToken cancellation
    )
    {
        var (facts, words) = (fingerprint.Facts.ToArray(), fingerprint.Words.ToArray());
        var (least, most) = (fingerprint.Clauses / MaxRatio, fingerprint.Clauses * MaxRatio);
        var language = LanguageTags.Primary(text.Language);
        var type = text.DocumentType?.ToString();
        var year = text.Date is { Year: not null } date ? date.ToString()[..4] : null;
        var candidates = await db
            .Database.SqlQuery<Candidate>(
                $"""
                select * from (
                  select f.text_id as "TextId", r.id as "ResolutionId", r.slug as "Slug", r.symbol as "Symbol",
                    m.language as "Language", alike.alike as "Alike",
                    split_part(m.language, '-', 1) = {language} as own,
                    row_number() over (
                      partition by split_part(m.language, '-', 1) = {language} order by alike.alike desc, f.text_id
                    ) as place
                  from text_fingerprints f
                  join text_memberships m on m.text_id = f.text_id and m.valid_until is null and m.is_primary
                  join resolutions r on r.id = m.resolution_id
                  cross join lateral (
                    select (select count(*) from unnest(f.facts) k where k = any({facts}))
                        / sqrt(greatest(1, cardinality(f.facts)) * {Math.Max(1.0, facts.Length)})
                      + (select count(*) from unnest(f.words) k where k = any({words}))
                        / {Math.Max(1.0, words.Length)} as alike
                  ) alike
                  where r.is_sample = {isSample}
                    and ({codes is null} or r.issuing_body_code is null or r.issuing_body_code = any({codes ?? []}))
                    and (r.document_type is null or {type}::text is null or r.document_type = {type})
                    and (r.date is null or {year}::text is null or left(r.date, 4) = {year} or left(r.date, 1) = '-')
                    and f.clauses between {least} and {most}
                ) ranked
                where place <= case when own then {MostInLanguage} else {MostInOthers} end
                order by "Alike" desc, "TextId"
                """
            )
            .ToListAsync(cancellation);
        return [.. candidates.Where(candidate => SameSymbol(candidate.Symbol, text.Symbol))];
    }

    /// <returns>In the order asked for.</returns>
    public static async Task<IReadOnlyList<MatchableText>> ReadAsync(
        this ResolutionsDb db,
        IReadOnlyList<Candidate> candidates,
        CancellationToken cancellation
    )
    {
        var ids = candidates.Select(candidate => candidate.TextId).ToList();
        var clauses = await db
            .Clauses.Where(clause => clause.ValidUntil == null && ids.Contains(clause.TextId))
            .OrderBy(clause => clause.Ordinal)
            .Select(clause => new
            {
                clause.TextId,
                Aligned = new AlignableClause(clause.Content, clause.Kind, clause.Label, clause.Address),
            })
            .ToListAsync(cancellation);
        var byText = clauses.ToLookup(clause => clause.TextId, clause => clause.Aligned);
        return
        [
            .. candidates.Select(candidate => new MatchableText(
                new(candidate.Language, [.. byText[candidate.TextId]])
            )),
        ];
    }

    private static bool SameSymbol(string? left, string? right) =>
        left is null
        || right is null
        || left.Where(char.IsLetterOrDigit).SequenceEqual(right.Where(char.IsLetterOrDigit));
}
