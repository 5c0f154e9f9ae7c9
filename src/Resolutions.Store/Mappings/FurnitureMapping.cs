using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class FurnitureMapping : IEntityTypeConfiguration<Furniture>
{
    public void Configure(EntityTypeBuilder<Furniture> builder)
    {
        builder.HasOne<Text>().WithMany().HasForeignKey(furniture => furniture.TextId);
        builder.HasOne<Revision>().WithMany().HasForeignKey(furniture => furniture.ValidFrom);
        builder.HasOne<Revision>().WithMany().HasForeignKey(furniture => furniture.ValidUntil);
        builder.ComplexProperty(furniture => furniture.Span);
    }
}
