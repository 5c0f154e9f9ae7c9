using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Resolutions.Store;

/// <summary>
/// Keys are allotted before rows are added, never by the database; else a row that is added with its key is taken for one that
/// is there already.
/// </summary>
internal sealed class AllottedKeys : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder,
        IConventionContext<IConventionModelBuilder> context
    )
    {
        var keys = modelBuilder
            .Metadata.GetEntityTypes()
            .SelectMany(entity => entity.FindPrimaryKey()?.Properties ?? []);
        foreach (var property in keys)
            property.Builder.ValueGenerated(ValueGenerated.Never);
    }
}
