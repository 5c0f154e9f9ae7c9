using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class ResolutionMapping : IEntityTypeConfiguration<Resolution>
{
    public void Configure(EntityTypeBuilder<Resolution> builder)
    {
        builder.HasIndex(resolution => resolution.Slug).IsUnique();
        builder.HasOne<IssuingBody>().WithMany().HasForeignKey(resolution => resolution.IssuingBodyCode);
    }
}
