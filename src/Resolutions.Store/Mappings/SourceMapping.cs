using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class SourceMapping : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.HasIndex(source => source.Sha256).IsUnique();
        builder.Property(source => source.Stated).HasJsonColumn().HasDefaultValueSql("'{}'").ValueGeneratedNever();
    }
}
