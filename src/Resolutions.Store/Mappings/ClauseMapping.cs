using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class ClauseMapping : IEntityTypeConfiguration<Clause>
{
    public void Configure(EntityTypeBuilder<Clause> builder)
    {
        builder.HasOne<Text>().WithMany().HasForeignKey(clause => clause.TextId);
        builder.HasOne<Clause>().WithMany().HasForeignKey(clause => clause.ParentId);
        builder.HasOne<Revision>().WithMany().HasForeignKey(clause => clause.ValidFrom);
        builder.HasOne<Revision>().WithMany().HasForeignKey(clause => clause.ValidUntil);
        builder.HasIndex(clause => new { clause.TextId, clause.Address }).IsUnique().HasFilter("valid_until is null");
        builder.HasIndex(clause => new { clause.TextId, clause.Ordinal });
        builder.Property(clause => clause.Spans).HasJsonColumn();
        builder.Property(clause => clause.Formulas).HasJsonColumn().HasDefaultValueSql("'[]'").ValueGeneratedNever();
    }
}
