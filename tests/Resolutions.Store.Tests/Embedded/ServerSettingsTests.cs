using System.Runtime.Versioning;
using Resolutions.Store.Embedded;

namespace Resolutions.Store.Tests.Embedded;

[UnsupportedOSPlatform("windows")]
public sealed class ServerSettingsTests
{
    private const long Gigabyte = 1024L * 1024 * 1024;

    [Fact]
    public async Task The_server_is_durable_and_listens_to_nothing_but_its_socket()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using var server = await home.StartAsync();

        (await Sql.AskAsync(server, "SHOW fsync")).ShouldBe("on");
        (await Sql.AskAsync(server, "SHOW synchronous_commit")).ShouldBe("on");
        (await Sql.AskAsync(server, "SHOW full_page_writes")).ShouldBe("on");
        (await Sql.AskAsync(server, "SHOW listen_addresses")).ShouldBe("");
        (await Sql.AskAsync(server, "SHOW random_page_cost")).ShouldBe("1.1");
    }

    [Fact]
    public async Task Case_and_letters_of_every_script_are_known()
    {
        await using var home = new DataHome();
        await using var server = await home.StartAsync();

        (await Sql.AskAsync(server, "SHOW server_encoding")).ShouldBe("UTF8");
        (await Sql.AskAsync(server, "SELECT lower('ÉTÉ')")).ShouldBe("été");
        (await Sql.AskAsync(server, "SELECT 'وإذ' ~ '^[[:alpha:]]+$'")).ShouldBe(true);
    }

    [Fact]
    public async Task Only_the_account_of_the_server_enters_the_directory_of_its_socket()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using var server = await home.StartAsync();
        var sockets = PostmasterFile.Read(home.Cluster)!.SocketDirectory;

        File.GetUnixFileMode(sockets)
            .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await server.DisposeAsync();
        Directory.Exists(sockets).ShouldBeFalse();
    }

    [Theory]
    [InlineData(1, 256)]
    [InlineData(4, 1024)]
    [InlineData(64, 2048)]
    public void The_cache_is_a_quarter_of_the_memory_up_to_two_gigabytes(int gigabytes, int megabytes) =>
        ServerSizing.Of(gigabytes * Gigabyte).SharedBuffersMegabytes.ShouldBe(megabytes);
}
