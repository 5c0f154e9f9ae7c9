using Npgsql;

namespace Resolutions.Store.Embedded;

/// <summary>Makes a database where the server has none of that name.</summary>
internal static class DatabaseCreation
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <exception cref="PostgresException">The server refuses.</exception>
    /// <exception cref="NpgsqlException">There is no server.</exception>
    public static async Task EnsureAsync(string connectionString, CancellationToken cancellationToken)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (true)
            try
            {
                await OpenAndCloseAsync(connectionString, cancellationToken);
                return;
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
            {
                await CreateAsync(connectionString, cancellationToken);
                return;
            }
            catch (PostgresException e)
                when (e.SqlState == PostgresErrorCodes.CannotConnectNow && DateTime.UtcNow < deadline)
            {
                // It is starting, or reads its log again after a crash.
                await Task.Delay(Pause, cancellationToken);
            }
    }

    private static async Task OpenAndCloseAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
    }

    private static async Task CreateAsync(string connectionString, CancellationToken cancellationToken)
    {
        var target = new NpgsqlConnectionStringBuilder(connectionString);
        var name = new NpgsqlCommandBuilder().QuoteIdentifier(target.Database!);
        target.Database = "postgres";
        target.Pooling = false;
        await using var connection = new NpgsqlConnection(target.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        try
        {
            // template0, because only it lets the encoding be chosen.
            var sql = $"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'";
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException e)
            when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // The site and the command line came at once.
        }
    }
}
