using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class ExtractionMapping : IEntityTypeConfiguration<Extraction>
{
    public void Configure(EntityTypeBuilder<Extraction> builder)
    {
        builder.HasOne<Source>().WithMany().HasForeignKey(extraction => extraction.SourceId);
        builder
            .HasIndex(extraction => new
            {
                extraction.SourceId,
                extraction.Reader,
                extraction.ReaderVersion,
            })
            .IsUnique();
        builder.HasIndex(extraction => extraction.Sha256);
        builder.Property(extraction => extraction.Blocks).HasJsonColumn();
        builder
            .Property(extraction => extraction.Stated)
            .HasJsonColumn()
            .HasDefaultValueSql("'{}'")
            .ValueGeneratedNever();
        builder
            .Property(extraction => extraction.Hinted)
            .HasJsonColumn()
            .HasDefaultValueSql("'{}'")
            .ValueGeneratedNever();
    }
}
