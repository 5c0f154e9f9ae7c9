using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class ResolutionRevisionMapping : IEntityTypeConfiguration<ResolutionRevision>
{
    public void Configure(EntityTypeBuilder<ResolutionRevision> builder)
    {
        builder.HasKey(own => new { own.ResolutionId, own.Number });
        builder.HasOne<Resolution>().WithMany().HasForeignKey(own => own.ResolutionId);
        builder.HasIndex(own => new { own.RevisionNumber, own.ResolutionId }).IsUnique();
    }
}
