using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Resolutions.Store.Copying;

/// <summary>
/// Writes many rows at once by binary COPY, in the transaction that is open, without keeping track of them. What the rows
/// refer to must be saved before.
/// </summary>
public static class RowCopying
{
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static async Task CopyAsync<T>(
        this ResolutionsDb db,
        IReadOnlyCollection<T> rows,
        CancellationToken cancellation
    )
        where T : class
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("Rows are copied inside the transaction that they belong to.");
        if (rows.Count == 0)
            return;
        var table = CopiedTable.Of(db.Model.FindEntityType(typeof(T))!);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var import = await connection.BeginBinaryImportAsync(table.Command, cancellation);
        foreach (var row in rows)
        {
            await import.StartRowAsync(cancellation);
            foreach (var column in table.Columns)
            {
                if (column.ValueOf(row) is { } value)
                    await import.WriteAsync(value, column.Type, cancellation);
                else
                    await import.WriteNullAsync(cancellation);
            }
        }
        await import.CompleteAsync(cancellation);
    }
}
