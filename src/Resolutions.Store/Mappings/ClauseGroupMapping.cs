using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class ClauseGroupMapping : IEntityTypeConfiguration<ClauseGroup>
{
    public void Configure(EntityTypeBuilder<ClauseGroup> builder)
    {
        builder.HasOne<Resolution>().WithMany().HasForeignKey(group => group.ResolutionId);
        builder.HasOne<Revision>().WithMany().HasForeignKey(group => group.ValidFrom);
        builder.HasOne<Revision>().WithMany().HasForeignKey(group => group.ValidUntil);
        builder.HasMany(group => group.Members).WithOne().HasForeignKey(member => member.GroupId);
        builder.HasIndex(group => new { group.ResolutionId, group.Position });
        builder.Property(group => group.Evidence).HasJsonColumn();
    }
}
