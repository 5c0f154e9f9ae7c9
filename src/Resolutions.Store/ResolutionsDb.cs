using Microsoft.EntityFrameworkCore;
using Resolutions.Model;

namespace Resolutions.Store;

/// <summary>The store: sources, extractions, texts, clauses, groups, and the revisions that made them.</summary>
public sealed class ResolutionsDb(DbContextOptions<ResolutionsDb> options) : DbContext(options)
{
    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Extraction> Extractions => Set<Extraction>();

    public DbSet<IssuingBody> IssuingBodies => Set<IssuingBody>();

    public DbSet<Publisher> Publishers => Set<Publisher>();

    public DbSet<Resolution> Resolutions => Set<Resolution>();

    public DbSet<Text> Texts => Set<Text>();

    public DbSet<StoredFingerprint> TextFingerprints => Set<StoredFingerprint>();

    public DbSet<TextMembership> TextMemberships => Set<TextMembership>();

    public DbSet<Clause> Clauses => Set<Clause>();

    public DbSet<Furniture> Furniture => Set<Furniture>();

    public DbSet<ClauseGroup> ClauseGroups => Set<ClauseGroup>();

    public DbSet<ClauseGroupMember> ClauseGroupMembers => Set<ClauseGroupMember>();

    public DbSet<JoinProposal> JoinProposals => Set<JoinProposal>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<ResolutionRevision> ResolutionRevisions => Set<ResolutionRevision>();

    public DbSet<StoreState> StoreStates => Set<StoreState>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ResolutionsDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Conventions.Add(_ => new SnakeCaseNames());
        configurationBuilder.Conventions.Add(_ => new AllottedKeys());
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateText>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }
}
