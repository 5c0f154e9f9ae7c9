using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.HasKey(revision => revision.Number);
        builder.Property(revision => revision.Number).ValueGeneratedNever();
        builder.HasMany(revision => revision.Resolutions).WithOne().HasForeignKey(own => own.RevisionNumber);
        builder.HasMany(revision => revision.Operations).WithOne().HasForeignKey(row => row.RevisionNumber);
    }
}
