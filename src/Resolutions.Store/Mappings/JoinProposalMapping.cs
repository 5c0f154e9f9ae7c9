using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class JoinProposalMapping : IEntityTypeConfiguration<JoinProposal>
{
    public void Configure(EntityTypeBuilder<JoinProposal> builder)
    {
        builder.HasOne<Text>().WithMany().HasForeignKey(proposal => proposal.TextId);
        builder.HasOne<Resolution>().WithMany().HasForeignKey(proposal => proposal.ResolutionId);
        builder.HasOne<Revision>().WithMany().HasForeignKey(proposal => proposal.ValidFrom);
        builder.HasOne<Revision>().WithMany().HasForeignKey(proposal => proposal.ValidUntil);
        builder
            .HasIndex(proposal => new { proposal.TextId, proposal.ResolutionId })
            .IsUnique()
            .HasFilter("valid_until is null");
        builder.Property(proposal => proposal.Evidence).HasJsonColumn();
    }
}
