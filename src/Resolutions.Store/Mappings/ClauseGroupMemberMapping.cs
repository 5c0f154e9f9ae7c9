using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class ClauseGroupMemberMapping : IEntityTypeConfiguration<ClauseGroupMember>
{
    public void Configure(EntityTypeBuilder<ClauseGroupMember> builder)
    {
        builder.HasKey(member => new { member.GroupId, member.ClauseId });
        builder.HasOne<Clause>().WithMany().HasForeignKey(member => member.ClauseId);
        // Invariant 2: a clause is in one group at a time. The database refuses a second.
        builder.HasIndex(member => member.ClauseId).IsUnique().HasFilter("valid_until is null");
    }
}
