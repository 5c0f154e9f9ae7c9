using Npgsql;
using Resolutions.Testing;

namespace Resolutions.Store.Tests.Testing;

public sealed class TestDatabaseTests
{
    [Fact]
    public async Task Every_test_database_is_fresh_and_holds_what_the_migration_made()
    {
        await using var one = await TestDatabase.CreateAsync(MakeTableAsync);
        await using var two = await TestDatabase.CreateAsync(MakeTableAsync);
        await ExecuteAsync(one.ConnectionString, "INSERT INTO word VALUES ('clause')");

        (await CountAsync(one.ConnectionString)).ShouldBe(1);
        (await CountAsync(two.ConnectionString)).ShouldBe(0);
    }

    private static Task MakeTableAsync(string connectionString) =>
        ExecuteAsync(connectionString, "CREATE TABLE word (word text)");

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> CountAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("SELECT count(*) FROM word");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
