using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NpgsqlTypes;

namespace Resolutions.Store.Copying;

/// <summary>A column as COPY fills it.</summary>
internal sealed record CopiedColumn(string Name, NpgsqlDbType Type, Func<object, object?> ValueOf)
{
    public static CopiedColumn Of(IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        var convert = mapping.Converter?.ConvertToProvider;
        return new(
            property.GetColumnName(),
            TypeOf(mapping.StoreType),
            row =>
                property.GetGetter().GetClrValueUsingContainingEntity(row) is { } value
                    ? convert is null
                        ? value
                        : convert(value)
                    : null
        );
    }

    private static NpgsqlDbType TypeOf(string storeType) =>
        storeType switch
        {
            "uuid" => NpgsqlDbType.Uuid,
            "text" => NpgsqlDbType.Text,
            "jsonb" => NpgsqlDbType.Jsonb,
            "integer" => NpgsqlDbType.Integer,
            "bigint" => NpgsqlDbType.Bigint,
            "double precision" => NpgsqlDbType.Double,
            "boolean" => NpgsqlDbType.Boolean,
            _ => throw new NotSupportedException($"Rows with a column of type {storeType} are not copied yet."),
        };
}
