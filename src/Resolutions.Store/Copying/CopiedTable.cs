using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Resolutions.Store.Copying;

/// <summary>A table as COPY fills it: the same columns and conversions that the model has.</summary>
internal sealed record CopiedTable(string Command, IReadOnlyList<CopiedColumn> Columns)
{
    private static readonly ConcurrentDictionary<IEntityType, CopiedTable> Known = new();

    public static CopiedTable Of(IEntityType entity) => Known.GetOrAdd(entity, Read);

    private static CopiedTable Read(IEntityType entity)
    {
        IReadOnlyList<CopiedColumn> columns = [.. entity.GetFlattenedProperties().Select(CopiedColumn.Of)];
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        return new($"copy \"{entity.GetTableName()}\" ({names}) from stdin (format binary)", columns);
    }
}
