using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class IssuingBodyMapping : IEntityTypeConfiguration<IssuingBody>
{
    public void Configure(EntityTypeBuilder<IssuingBody> builder)
    {
        builder.HasKey(body => body.Code);
        builder.Property(body => body.Names).HasJsonColumn();
    }
}
