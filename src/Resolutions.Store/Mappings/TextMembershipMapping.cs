using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class TextMembershipMapping : IEntityTypeConfiguration<TextMembership>
{
    public void Configure(EntityTypeBuilder<TextMembership> builder)
    {
        builder.HasOne<Resolution>().WithMany().HasForeignKey(membership => membership.ResolutionId);
        builder.HasOne<Text>().WithMany().HasForeignKey(membership => membership.TextId);
        builder.HasOne<Revision>().WithMany().HasForeignKey(membership => membership.ValidFrom);
        builder.HasOne<Revision>().WithMany().HasForeignKey(membership => membership.ValidUntil);

        builder.HasIndex(membership => membership.TextId).IsUnique().HasFilter("valid_until is null");
        builder
            .HasIndex(membership => new
            {
                membership.ResolutionId,
                membership.Language,
                membership.Ordinal,
            })
            .IsUnique()
            .HasFilter("valid_until is null");
        builder
            .HasIndex(membership => new { membership.ResolutionId, membership.Language }, "one_primary_text")
            .IsUnique()
            .HasFilter("valid_until is null and is_primary");
    }
}
