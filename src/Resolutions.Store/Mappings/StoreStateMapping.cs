using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolutions.Model;

namespace Resolutions.Store.Mappings;

internal sealed class StoreStateMapping : IEntityTypeConfiguration<StoreState>
{
    public void Configure(EntityTypeBuilder<StoreState> builder)
    {
        builder.ToTable(table => table.HasCheckConstraint("one_row", "id = 1"));
        builder.Property(state => state.Id).ValueGeneratedNever();
        builder.Property(state => state.Identity).HasDefaultValueSql("gen_random_uuid()");
        builder.HasData(
            new
            {
                Id = StoreState.TheOnlyId,
                RevisionNumber = 0L,
                ChangeNumber = 0L,
            }
        );
    }
}
