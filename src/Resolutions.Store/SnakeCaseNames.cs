using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Resolutions.Store;

/// <summary>Names tables, columns, keys and indexes the way Postgres people write them: <c>clause_groups.valid_from</c>.</summary>
internal sealed partial class SnakeCaseNames : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder,
        IConventionContext<IConventionModelBuilder> context
    )
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            entity.SetTableName(Snake(entity.GetTableName()));
            foreach (var property in Properties(entity))
                property.SetColumnName(Snake(property.GetColumnName()));
            foreach (var key in entity.GetKeys())
                key.SetName(Snake(key.GetName()));
            foreach (var key in entity.GetForeignKeys())
                key.SetConstraintName(Snake(key.GetConstraintName()));
            foreach (var index in entity.GetIndexes())
                index.SetDatabaseName(Snake(index.GetDatabaseName()));
        }
    }

    private static IEnumerable<IConventionProperty> Properties(IConventionTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(inner => Properties(inner.ComplexType)));

    // ClauseGroup -> clause_group, PK_Clauses -> pk_clauses
    private static string? Snake(string? name) => name is null ? null : WordStart.Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart { get; }
}
