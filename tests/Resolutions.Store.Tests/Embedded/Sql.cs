using Npgsql;
using Resolutions.Store.Embedded;

namespace Resolutions.Store.Tests.Embedded;

/// <summary>Statements on connections that no pool keeps, so that a stopped server leaves nothing behind in a test.</summary>
internal static class Sql
{
    public static Task<object?> AskAsync(EmbeddedPostgres server, string sql) =>
        AskAsync(server.ConnectionString("postgres"), sql);

    public static async Task<object?> AskAsync(string connectionString, string sql)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(unpooled.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
