using Resolutions.Aligning.Matching;
using Resolutions.Model;
using Resolutions.Segmenting;
using Resolutions.Store;

namespace Resolutions.Ingesting.Storing.Finding;

/// <summary>Finds the resolution that an arriving text is a version of.</summary>
internal static class ResolutionFinding
{
    // More than an editor will read are no help.
    private const int MostProposed = 3;

    public static async Task<FoundResolution> FindForAsync(
        this ResolutionsDb db,
        SegmentedText text,
        MatchableText arriving,
        IssuingBodies bodies,
        bool isSample,
        CancellationToken cancellation
    )
    {
        var codes = text.IssuingBody is { } body ? bodies.PossibleCodes(body) : null;
        var candidates = await db.FindCandidatesAsync(text, arriving.Fingerprint, codes, isSample, cancellation);
        var texts = await db.ReadAsync(candidates, cancellation);
        var found = Compare(candidates, texts, arriving)
            .GroupBy(pair => pair.Candidate.ResolutionId)
            .Select(pairs => (pairs.Key, pairs.First().Candidate.Slug, Match: Decide([.. pairs], text.Language)))
            .Where(resolution => resolution.Match.IsSame || resolution.Match.IsLikely)
            .OrderByDescending(resolution => resolution.Match.Score)
            .ThenBy(resolution => resolution.Slug, StringComparer.Ordinal)
            .ToList();
        // Where two are sure, neither is.
        return found.Count(resolution => resolution.Match.IsSame) == 1
            ? new(found[0].Key, [])
            : new(null, [.. found.Take(MostProposed)]);
    }

    private static List<(Candidate Candidate, TextMatch Match)> Compare(
        IReadOnlyList<Candidate> candidates,
        IReadOnlyList<MatchableText> texts,
        MatchableText arriving
    )
    {
        var compared = new List<(Candidate Candidate, TextMatch Match)>();
        foreach (var (candidate, text) in candidates.Zip(texts))
        {
            // What one translation has settled, another need not: a comparison that aligns is dear.
            var isSettled = compared.Exists(pair =>
                pair.Candidate.ResolutionId == candidate.ResolutionId && pair.Match.IsSame
            );
            if (!isSettled || IsOneLanguage(candidate.Language, arriving.Text.Language))
                compared.Add((candidate, TextMatching.Compare(text, arriving)));
        }
        return compared;
    }

    // Where the resolution has a text in the same language, that tells most: words can be held against words.
    private static TextMatch Decide(IReadOnlyList<(Candidate Candidate, TextMatch Match)> pairs, string language)
    {
        var own = pairs
            .Where(pair => IsOneLanguage(pair.Candidate.Language, language))
            .Select(pair => pair.Match)
            .MaxBy(match => match.Score);
        return own ?? pairs.MaxBy(pair => pair.Match.Score).Match;
    }

    private static bool IsOneLanguage(string left, string right) =>
        LanguageTags.Primary(left) == LanguageTags.Primary(right);
}
