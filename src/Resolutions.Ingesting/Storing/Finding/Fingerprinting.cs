using Microsoft.EntityFrameworkCore;
using Resolutions.Aligning.Matching;
using Resolutions.Model;
using Resolutions.Store;

namespace Resolutions.Ingesting.Storing.Finding;

/// <summary>Keeps the fingerprints by which texts of the store are found.</summary>
internal static class Fingerprinting
{
    private const int AtATime = 100;

    public static StoredFingerprint Row(this TextFingerprint fingerprint, Guid textId) =>
        new()
        {
            TextId = textId,
            Version = TextFingerprint.Version,
            Clauses = fingerprint.Clauses,
            Facts = [.. fingerprint.Facts],
            Words = [.. fingerprint.Words],
        };

    /// <summary>Makes those that are missing or older than the rules.</summary>
    public static async Task FingerprintAsync(this ResolutionsDb db, CancellationToken cancellation)
    {
        while (await NextAsync(db, cancellation) is { Count: > 0 } texts)
        {
            var ids = texts.Select(text => text.TextId).ToList();
            await db.TextFingerprints.Where(row => ids.Contains(row.TextId)).ExecuteDeleteAsync(cancellation);
            var read = await db.ReadAsync(texts, cancellation);
            db.AddRange(texts.Zip(read, (text, words) => words.Fingerprint.Row(text.TextId)));
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private static Task<List<Candidate>> NextAsync(ResolutionsDb db, CancellationToken cancellation) =>
        db
            .TextMemberships.Where(row => row.ValidUntil == null)
            .Where(row =>
                !db.TextFingerprints.Any(known =>
                    known.TextId == row.TextId && known.Version == TextFingerprint.Version
                )
            )
            .OrderBy(row => row.TextId)
            .Select(row => new Candidate(row.TextId, row.ResolutionId, "", null, row.Language, 0))
            .Take(AtATime)
            .ToListAsync(cancellation);
}
