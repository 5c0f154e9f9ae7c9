using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class TextMapping : IEntityTypeConfiguration<Text>
{
    public void Configure(EntityTypeBuilder<Text> builder)
    {
        builder.HasOne<Extraction>().WithMany().HasForeignKey(text => text.ExtractionId);
        builder.HasOne<IssuingBody>().WithMany().HasForeignKey(text => text.IssuingBodyCode);
        builder.HasOne<Publisher>().WithMany().HasForeignKey(text => text.PublisherCode);
        builder.Property(text => text.Stretches).HasJsonColumn();
        builder.Property(text => text.Diagnostics).HasJsonColumn();
    }
}
