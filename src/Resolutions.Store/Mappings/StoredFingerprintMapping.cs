using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class StoredFingerprintMapping : IEntityTypeConfiguration<StoredFingerprint>
{
    public void Configure(EntityTypeBuilder<StoredFingerprint> builder)
    {
        builder.ToTable("TextFingerprints");
        builder.HasKey(fingerprint => fingerprint.TextId);
        builder.HasOne<Text>().WithOne().HasForeignKey<StoredFingerprint>(fingerprint => fingerprint.TextId);
    }
}
