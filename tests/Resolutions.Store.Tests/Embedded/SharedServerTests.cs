using System.Runtime.Versioning;
using Resolutions.Store.Embedded;

namespace Resolutions.Store.Tests.Embedded;

[UnsupportedOSPlatform("windows")]
public sealed class SharedServerTests
{
    [Fact]
    public async Task Two_shares_are_one_server_and_the_last_to_leave_stops_it()
    {
        await using var home = await DataHome.WithClusterAsync();
        var site = await home.StartAsync();
        var tool = await home.StartAsync();
        tool.ServerProcessId.ShouldBe(site.ServerProcessId);

        await site.DisposeAsync();
        (await Sql.AskAsync(tool, "SELECT 1")).ShouldBe(1);

        await tool.DisposeAsync();
        ServerProcess.IsAlive(tool.ServerProcessId).ShouldBeFalse();
    }

    [Fact]
    public async Task A_share_is_given_back_once_however_often_it_is_disposed_of()
    {
        await using var home = await DataHome.WithClusterAsync();
        var site = await home.StartAsync();
        await using var tool = await home.StartAsync();

        await site.DisposeAsync();
        await site.DisposeAsync();

        (await Sql.AskAsync(tool, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Two_first_starts_at_once_make_one_cluster()
    {
        await using var home = new DataHome();

        var both = await Task.WhenAll(home.StartAsync(), home.StartAsync());

        both[0].ServerProcessId.ShouldBe(both[1].ServerProcessId);
        await both[0].DisposeAsync();
        (await Sql.AskAsync(both[1], "SELECT 1")).ShouldBe(1);
        await both[1].DisposeAsync();
    }

    [Fact]
    public async Task First_starts_of_two_processes_at_once_share_one_server()
    {
        await using var home = new DataHome();

        var other = LeaseHolder.StartAsync(home.Path);
        await using var mine = await home.StartAsync();
        using var holder = await other;

        await mine.DisposeAsync();
        ServerProcess.IsAlive(mine.ServerProcessId).ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_committed_is_there_when_the_server_starts_again()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using (var first = await home.StartAsync())
            await Sql.AskAsync(first, "CREATE TABLE kept AS SELECT 42 AS answer");

        await using var second = await home.StartAsync();

        (await Sql.AskAsync(second, "SELECT answer FROM kept")).ShouldBe(42);
    }

    [Fact]
    public async Task The_server_is_in_a_session_of_its_own_where_no_terminal_reaches_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "sessions are read from /proc");
        await using var home = await DataHome.WithClusterAsync();
        await using var server = await home.StartAsync();

        // 4711 (postgres) S 1 4711 4711 ...: state, parent, process group, session
        var stat = await File.ReadAllTextAsync(
            $"/proc/{server.ServerProcessId}/stat",
            TestContext.Current.CancellationToken
        );

        stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[3].ShouldBe($"{server.ServerProcessId}");
    }
}
