using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Npgsql;

namespace Resolutions.Testing;

/// <summary>Databases that are migrated once in a process, to be copied for every test.</summary>
internal sealed class TestTemplates
{
    private readonly ConcurrentDictionary<MethodInfo, Lazy<Task<string>>> templates = new();
    private int count;

    /// <returns>The name of the database that the method filled.</returns>
    public Task<string> GetAsync(Func<string, Task> migrate) =>
        templates.GetOrAdd(migrate.Method, _ => new(() => CreateAsync(migrate))).Value;

    public static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(await PostgresServer.ConnectionStringAsync("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string> CreateAsync(Func<string, Task> migrate)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"template_{Interlocked.Increment(ref count)}");
        await ExecuteAsync($"CREATE DATABASE {name}");
        // A database in use cannot be copied, and a pooled connection is a use.
        var connectionString = await PostgresServer.ConnectionStringAsync(name);
        await migrate(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        return name;
    }
}
