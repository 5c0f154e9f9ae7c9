using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Model.Operations;
using Resolutions.Store;
using Resolutions.Store.Revisions;

namespace Resolutions.Testing.Builders;

/// <summary>Stores what a test wrote, with the revision that made it.</summary>
public static class Seeding
{
    internal static readonly DateTimeOffset ReadAt = new(2026, 11, 20, 9, 30, 0, TimeSpan.Zero);

    /// <summary>Stores a resolution with its texts and groups as its first revision.</summary>
    public static async Task<Resolution> SeedAsync(this ResolutionsDb db, ResolutionSeed seed)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var numbers = await db.TakeRevisionNumbersAsync(default);
        await AddNamesAsync(db, seed);
        var resolution = Resolution(seed);
        db.Add(resolution);
        var clauses = new List<(ClauseSeed Seed, Clause Clause)>();
        var operations = new List<Operation>();
        foreach (var text in seed.Texts)
        {
            var ordinal =
                seed.Texts.TakeWhile(other => other != text).Count(other => other.Language == text.Language) + 1;
            operations.Add(db.AddText(resolution, text, ordinal, numbers.Revision, clauses));
        }
        var groups = GroupRows.Of(seed, resolution, clauses, numbers.Revision).ToList();
        db.AddRange(groups);
        operations.Add(new Align(resolution.Id, [], [.. groups.Select(group => group.Id)]));
        db.AddRevision(numbers, null, ReadAt, [resolution], operations);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return resolution;
    }

    /// <summary>Makes a revision in which an editor confirms every group of a resolution.</summary>
    public static async Task ConfirmAllAsync(this ResolutionsDb db, string slug)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var numbers = await db.TakeRevisionNumbersAsync(default);
        var resolution = await db.Resolutions.SingleAsync(row => row.Slug == slug);
        var closed = await db
            .ClauseGroups.Include(group => group.Members)
            .Where(group => group.ResolutionId == resolution.Id && group.ValidUntil == null)
            .ToListAsync();
        var opened = closed.Select(group => GroupRows.Copy(group, GroupState.Confirmed, numbers.Revision)).ToList();
        var align = new Align(
            resolution.Id,
            [.. closed.Select(group => group.Id)],
            [.. opened.Select(group => group.Id)]
        );
        db.AddRevision(numbers, "editor", ReadAt, [resolution], [align]);
        await db.SaveChangesAsync();
        foreach (var group in closed)
        {
            group.ValidUntil = numbers.Revision;
            foreach (var member in group.Members)
                member.ValidUntil = numbers.Revision;
        }
        await db.SaveChangesAsync();
        db.AddRange(opened);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private static async Task AddNamesAsync(ResolutionsDb db, ResolutionSeed seed)
    {
        if (seed.IssuingBody is { } body && !await db.IssuingBodies.AnyAsync(row => row.Code == body.Code))
            db.Add(body);
        foreach (var name in seed.Texts.Select(text => text.Publisher).OfType<string>().Distinct())
            if (!await db.Publishers.AnyAsync(row => row.Code == name))
                db.Add(new Publisher { Code = name, Names = new Dictionary<string, string>() });
    }

    private static Resolution Resolution(ResolutionSeed seed) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Slug = seed.Slug,
            IssuingBodyCode = seed.IssuingBody?.Code,
            DocumentType = seed.DocumentType,
            Symbol = seed.Symbol,
            Date = seed.Date,
            IsSample = seed.IsSample,
            RevisionCount = 0,
            ChangeNumber = 0,
        };
}
