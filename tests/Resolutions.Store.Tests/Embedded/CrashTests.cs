using System.Diagnostics;
using System.Runtime.Versioning;
using Resolutions.Store.Embedded;

namespace Resolutions.Store.Tests.Embedded;

[UnsupportedOSPlatform("windows")]
public sealed class CrashTests
{
    [Fact]
    public async Task A_user_that_is_killed_leaves_a_server_which_the_next_adopts_and_stops()
    {
        await using var home = await DataHome.WithClusterAsync();
        using var holder = await LeaseHolder.StartAsync(home.Path);
        var left = PostmasterFile.Read(home.Cluster)!.Process;
        await holder.KillAsync();
        ServerProcess.IsAlive(left).ShouldBeTrue();

        await using (var next = await home.StartAsync())
            next.ServerProcessId.ShouldBe(left);

        ServerProcess.IsAlive(left).ShouldBeFalse();
    }

    [Fact]
    public async Task A_user_that_is_interrupted_does_not_harm_the_others()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using var mine = await home.StartAsync();
        using var holder = await LeaseHolder.StartAsync(home.Path);

        await holder.InterruptAsync();

        (await Sql.AskAsync(mine, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_is_killed_starts_again_with_everything_that_was_committed()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using var first = await home.StartAsync();
        await Sql.AskAsync(first, "CREATE TABLE kept AS SELECT 42 AS answer");
        using var process = Process.GetProcessById(first.ServerProcessId);
        process.Kill();

        await using var second = await home.StartAsync();

        second.ServerProcessId.ShouldNotBe(first.ServerProcessId);
        (await Sql.AskAsync(second, "SELECT answer FROM kept")).ShouldBe(42);
    }

    [Fact]
    public async Task A_share_in_a_server_that_was_killed_starts_it_again_once_and_where_it_was()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using var share = await home.StartAsync();
        var (dead, place) = (share.ServerProcessId, share.ConnectionString("postgres"));
        (await share.ReviveAsync(TestContext.Current.CancellationToken)).ShouldBeFalse();
        using var process = Process.GetProcessById(dead);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var revived = await Task.WhenAll(
            share.ReviveAsync(TestContext.Current.CancellationToken),
            share.ReviveAsync(TestContext.Current.CancellationToken)
        );

        revived.Count(was => was).ShouldBe(1);
        share.ServerProcessId.ShouldNotBe(dead);
        (await Sql.AskAsync(place, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_share_that_was_given_back_starts_nothing_again()
    {
        await using var home = await DataHome.WithClusterAsync();
        var share = await home.StartAsync();
        await share.DisposeAsync();

        (await share.ReviveAsync(TestContext.Current.CancellationToken)).ShouldBeFalse();

        PostmasterFile.Read(home.Cluster).ShouldBeNull();
    }

    [Fact]
    public async Task A_server_that_is_killed_in_the_middle_of_a_query_starts_again()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using var first = await home.StartAsync();
        // A loop that never looks up does not notice that its server has gone.
        var busy = Sql.AskAsync(first, "SELECT count(*) FROM generate_series(1, 2000000000)");
        await Eventually.BecomesTrueAsync(() => ServerProcess.Orphans(home.Cluster).Count > 6, "a session works");
        using var process = Process.GetProcessById(first.ServerProcessId);
        process.Kill();

        await using var second = await home.StartAsync();

        (await Sql.AskAsync(second, "SELECT 1")).ShouldBe(1);
        await Should.ThrowAsync<Npgsql.NpgsqlException>(busy);
    }

    [Fact]
    public async Task A_server_whose_file_was_deleted_does_not_get_a_second_beside_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "processes are found in /proc");
        await using var home = await DataHome.WithClusterAsync();
        await using var first = await home.StartAsync();
        File.Delete(home.Cluster.PostmasterFile);

        await using var second = await home.StartAsync();

        ServerProcess.IsAlive(first.ServerProcessId).ShouldBeFalse();
        (await Sql.AskAsync(second, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_number_that_now_belongs_to_another_program_is_not_taken_for_a_server()
    {
        await using var home = await DataHome.WithClusterAsync();
        // As in a container that numbered its processes anew.
        await LeaveBehindAsync(home, $"{Environment.ProcessId}");

        await using var server = await home.StartAsync();

        (await Sql.AskAsync(server, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_corpse_that_nobody_buried_is_not_taken_for_a_server()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the dead are told from the living in /proc");
        await using var home = await DataHome.WithClusterAsync();
        // A shell that turns into another program never waits for the child that it had.
        var info = new ProcessStartInfo("sh", ["-c", "true & echo $!; exec sleep 60"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var parent = Process.Start(info)!;
        var corpse = await parent.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        await LeaveBehindAsync(home, corpse!);

        await using var server = await home.StartAsync();

        (await Sql.AskAsync(server, "SELECT 1")).ShouldBe(1);
        parent.Kill();
    }

    [Fact]
    public async Task A_cluster_that_was_interrupted_in_the_making_is_made_anew()
    {
        await using var home = new DataHome();
        Directory.CreateDirectory(Path.Combine(home.Cluster.Unfinished, "base"));

        await using var server = await home.StartAsync();

        (await Sql.AskAsync(server, "SELECT 1")).ShouldBe(1);
        Directory.Exists(home.Cluster.Unfinished).ShouldBeFalse();
    }

    [Fact]
    public async Task A_start_that_fails_says_why_and_leaves_no_share()
    {
        await using var home = await DataHome.WithClusterAsync();
        var settings = Path.Combine(home.Cluster.Cluster, "postgresql.conf");
        await File.AppendAllTextAsync(settings, "\nno_such_setting = 1\n", TestContext.Current.CancellationToken);

        var failure = await home.FailAsync();

        failure.Code.ShouldBe("start-failed");
        failure.Message.ShouldContain("no_such_setting");
        using var all = FileLock.TryExclusive(home.Cluster.LeaseFile);
        all.ShouldNotBeNull();
    }

    // The file as a killed server leaves it.
    private static Task LeaveBehindAsync(DataHome home, string process) =>
        File.WriteAllLinesAsync(
            home.Cluster.PostmasterFile,
            [process, home.Cluster.Cluster, "0", "5432", "/tmp", "", "  0  0", "ready"],
            TestContext.Current.CancellationToken
        );
}
