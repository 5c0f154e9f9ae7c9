using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class RevisionOperationMapping : IEntityTypeConfiguration<RevisionOperation>
{
    public void Configure(EntityTypeBuilder<RevisionOperation> builder)
    {
        builder.HasIndex(row => new { row.RevisionNumber, row.Ordinal }).IsUnique();
        builder.Property(row => row.Operation).HasJsonColumn();
    }
}
