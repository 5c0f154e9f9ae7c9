using System.Runtime.Versioning;
using Microsoft.Extensions.Logging.Abstractions;
using Resolutions.Store.Embedded;

namespace Resolutions.Store.Tests.Embedded;

[UnsupportedOSPlatform("windows")]
public sealed class RunningAsRootTests
{
    [Theory]
    [InlineData("unshare")]
    [InlineData("setpriv")]
    [InlineData("")]
    public async Task Each_way_makes_a_cluster_starts_it_and_stops_it(string way)
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root needs another account");
        var token = TestContext.Current.CancellationToken;
        await using var home = new DataHome();
        var cluster = home.Cluster;
        // The last way has no capability to pass a closed directory with.
        if (way.Length == 0)
            OpenToOthers(Path.GetDirectoryName(home.Path)!);
        var ways = AsUnprivileged.Ways(0, await SystemAccount.AllAsync(token));
        var account = ways.First(a => (a.Prefix is [var first, ..] ? first : "") == way);
        Assert.SkipUnless(await account.ReachesAsync(home.Path, token), "forbidden on this machine");

        var binaries = await PostgresBinaries.FindAsync(home.Options.Places, null, NullLogger.Instance, token);
        await ClusterCreation.CreateAsync(cluster, binaries, account, token);
        var server = await new ServerStart(cluster, home.Options, account, NullLogger.Instance).RunAsync(
            binaries,
            token
        );

        server.IsReady.ShouldBeTrue();
        (await FileOwner.OfAsync(cluster.Cluster, token)).ShouldBe(account.Owner);
        (await ClusterServer.StopAsync(cluster, token)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_cluster_that_belongs_to_another_account_runs_as_that_account()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root runs as another account");
        var token = TestContext.Current.CancellationToken;
        var other = SystemAccount.Ordinary(await SystemAccount.AllAsync(token))!;
        await using var home = await DataHome.WithClusterAsync();
        await using (var own = await home.StartAsync())
            await Sql.AskAsync(own, "CREATE TABLE kept AS SELECT 42 AS answer");
        await FileOwner.GiveAsync(home.Cluster.Cluster, other.User, token);

        await using var server = await home.StartAsync();

        (await Sql.AskAsync(server, "SELECT answer FROM kept")).ShouldBe(42);
        (await FileOwner.OfAsync($"/proc/{server.ServerProcessId}", token)).ShouldBe(other.User);
    }

    [Fact]
    public void PostgreSQLs_own_account_is_preferred_and_root_is_never_chosen()
    {
        var accounts = SystemAccount.Parse([
            "root:x:0:0::/root:/bin/sh",
            "nobody:x:65534:65534::/:/bin/false",
            "",
            "postgres:x:101:104:,,,:/:/bin/sh",
        ]);

        SystemAccount.Ordinary(accounts)!.Name.ShouldBe("postgres");
        SystemAccount.Ordinary([.. accounts.Take(2)])!.Name.ShouldBe("nobody");
        SystemAccount.Ordinary([.. accounts.Take(1)]).ShouldBeNull();
    }

    private static void OpenToOthers(string directory) =>
        File.SetUnixFileMode(directory, File.GetUnixFileMode(directory) | UnixFileMode.OtherExecute);
}
