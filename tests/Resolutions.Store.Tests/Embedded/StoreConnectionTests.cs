using System.Runtime.Versioning;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Resolutions.Store.Embedded;

namespace Resolutions.Store.Tests.Embedded;

[UnsupportedOSPlatform("windows")]
public sealed class StoreConnectionTests
{
    private const string Secret = "not-to-be-shown";

    [Fact]
    public async Task Without_a_connection_string_there_is_a_private_database()
    {
        await using var home = new DataHome();
        await using var store = await OpenAsync(("RESOLUTIONS_DATA", home.Path));

        store.IsEmbedded.ShouldBeTrue();
        (await Sql.AskAsync(store.ConnectionString, "SELECT current_database()")).ShouldBe("resolutions");
    }

    [Fact]
    public async Task A_configured_server_gets_the_database_that_it_lacks()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using var server = await home.StartAsync();

        await using var store = await OpenAsync((Key, server.ConnectionString("Archive of \"texts\"")));

        store.IsEmbedded.ShouldBeFalse();
        (await Sql.AskAsync(store.ConnectionString, "SELECT current_database()")).ShouldBe("Archive of \"texts\"");
    }

    [Fact]
    public async Task Two_who_make_the_database_at_once_both_get_it()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using var server = await home.StartAsync();
        var both = Enumerable.Range(0, 2).Select(_ => OpenAsync((Key, server.ConnectionString("shared"))));

        foreach (var store in await Task.WhenAll(both))
            (await Sql.AskAsync(store.ConnectionString, "SELECT current_database()")).ShouldBe("shared");
    }

    [Fact]
    public async Task A_configured_server_that_is_not_there_is_said_without_the_password()
    {
        // Nothing listens on port 1.
        var failure = await FailAsync($"Host=127.0.0.1;Port=1;Database=x;Username=editor;Password={Secret}");

        failure.Code.ShouldBe("configured-unreachable");
        failure.Message.ShouldContain("127.0.0.1:1");
        failure.Message.ShouldContain("ConnectionStrings:Resolutions");
        failure.ToString().ShouldNotContain(Secret);
    }

    [Fact]
    public async Task A_configured_server_whose_name_is_unknown_is_said()
    {
        var failure = await FailAsync($"Host=nowhere.invalid;Username=editor;Password={Secret}");

        failure.Code.ShouldBe("configured-unreachable");
        failure.Message.ShouldContain("nowhere.invalid:5432");
    }

    [Fact]
    public async Task A_configured_user_who_is_not_let_in_is_said_without_the_password()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using var server = await home.StartAsync();
        var stranger = new NpgsqlConnectionStringBuilder(server.ConnectionString("postgres"))
        {
            Username = "stranger",
            Password = Secret,
        };

        var failure = await FailAsync(stranger.ConnectionString);

        failure.Code.ShouldBe("configured-refused");
        failure.Message.ShouldContain("stranger");
        failure.ToString().ShouldNotContain(Secret);
    }

    [Fact]
    public async Task A_configured_user_who_may_not_make_the_database_is_said()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using var server = await home.StartAsync();
        await Sql.AskAsync(server, "CREATE ROLE reader LOGIN");
        var reader = new NpgsqlConnectionStringBuilder(server.ConnectionString("missing")) { Username = "reader" };

        var failure = await FailAsync(reader.ConnectionString);

        failure.Code.ShouldBe("configured-not-created");
        failure.Message.ShouldContain("missing");
    }

    [Theory]
    [InlineData($"postgres://editor:{Secret}@host/database")]
    [InlineData($"Database=x;Password={Secret}")]
    [InlineData($"Host=localhost;Port={Secret}")]
    public async Task What_is_no_connection_string_is_said_without_being_repeated(string configured)
    {
        var failure = await FailAsync(configured);

        failure.Code.ShouldBe("configured-invalid");
        failure.ToString().ShouldNotContain(Secret);
    }

    private const string Key = "ConnectionStrings:Resolutions";

    private static Task<PostgresUnavailableException> FailAsync(string configured) =>
        Should.ThrowAsync<PostgresUnavailableException>(() => OpenAsync((Key, configured)));

    private static Task<StoreConnection> OpenAsync(params (string Key, string Value)[] settings) =>
        StoreConnection.OpenAsync(
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)))
                .Build(),
            NullLogger.Instance,
            TestContext.Current.CancellationToken
        );
}
