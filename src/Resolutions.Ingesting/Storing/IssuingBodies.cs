using Microsoft.EntityFrameworkCore;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;
using Resolutions.Segmenting;
using Resolutions.Store;

namespace Resolutions.Ingesting.Storing;

/// <summary>
/// Tells which body of the store a text's body is. A body that the software does not know by itself has, at first, a name in
/// one language only; that names in two languages are one body's shows when texts that bear them join in one resolution.
/// </summary>
internal sealed class IssuingBodies(ResolutionsDb db, IReadOnlyList<IssuingBody> known)
{
    public static async Task<IssuingBodies> LoadAsync(ResolutionsDb db, CancellationToken cancellation) =>
        new(db, await db.IssuingBodies.ToListAsync(cancellation));

    /// <summary>Codes of the bodies that may be the one found: the very one, or one whose names are all in other languages.</summary>
    public IReadOnlyList<string> PossibleCodes(BodyName found)
    {
        var names = Find(found)?.Names ?? found.Names;
        return
        [
            .. known.Where(body => body == Find(found) || !SharesLanguage(body.Names, names)).Select(body => body.Code),
        ];
    }

    /// <summary>The body that is meant, new in the store if need be.</summary>
    /// <param name="resolution">What the text turned out to be a version of; null for a new resolution.</param>
    /// <param name="change">The store-wide number under which readers learn of new names.</param>
    public async Task<IssuingBody?> SettleAsync(
        BodyName? found,
        Resolution? resolution,
        long change,
        CancellationToken cancellation
    )
    {
        if (found is null)
            return null;
        var meant = Find(found);
        var joined = known.FirstOrDefault(body => body.Code == resolution?.IssuingBodyCode);
        if (joined is not null && joined != meant && !SharesLanguage(joined.Names, meant?.Names ?? found.Names))
        {
            await AddNamesAsync(joined, meant?.Names ?? found.Names, change, cancellation);
            if (meant is not null)
                await ReplaceAsync(meant, joined, change, cancellation);
            return joined;
        }
        if (meant is null)
            db.Add(meant = new() { Code = found.Code, Names = found.Names });
        else
            await AddNamesAsync(meant, found.Names, change, cancellation);
        return meant;
    }

    private IssuingBody? Find(BodyName found) =>
        known.FirstOrDefault(body => body.Code == found.Code)
        ?? known.FirstOrDefault(body =>
            found.Names.Any(name => IsSame(body.Names.GetValueOrDefault(name.Key), name.Value))
        );

    // A line all in capitals, and a writer's apostrophe or hamza, do not make another body.
    private static bool IsSame(string? known, string found) =>
        known is not null && FoldedText.Fold(known) == FoldedText.Fold(found);

    private static bool SharesLanguage(
        IReadOnlyDictionary<string, string> left,
        IReadOnlyDictionary<string, string> right
    ) => left.Keys.Any(right.ContainsKey);

    private async Task AddNamesAsync(
        IssuingBody body,
        IReadOnlyDictionary<string, string> found,
        long change,
        CancellationToken cancellation
    )
    {
        if (found.Keys.All(body.Names.ContainsKey))
            return;
        var names = new Dictionary<string, string>(body.Names, StringComparer.Ordinal);
        foreach (var (language, name) in found)
            names.TryAdd(language, name);
        body.Names = names;
        await db
            .Resolutions.Where(row => row.IssuingBodyCode == body.Code)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ChangeNumber, change), cancellation);
    }

    // Its resolutions and texts are the other body's from now on.
    private async Task ReplaceAsync(IssuingBody old, IssuingBody body, long change, CancellationToken cancellation)
    {
        await db
            .Resolutions.Where(row => row.IssuingBodyCode == old.Code)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.IssuingBodyCode, body.Code).SetProperty(row => row.ChangeNumber, change),
                cancellation
            );
        await db
            .Texts.Where(row => row.IssuingBodyCode == old.Code)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.IssuingBodyCode, body.Code), cancellation);
        // What was read before would write the old code back.
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.Entity is Resolution or Text).ToList())
            await entry.ReloadAsync(cancellation);
        db.Remove(old);
    }
}
