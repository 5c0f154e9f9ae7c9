using System.Runtime.Versioning;
using Resolutions.Store.Embedded;

namespace Resolutions.Store.Tests.Embedded;

[UnsupportedOSPlatform("windows")]
public sealed class DataDirectoryTests
{
    [Fact]
    public async Task A_directory_whose_path_is_too_long_for_a_socket_works()
    {
        await using var home = await DataHome.WithClusterAsync(
            Path.Combine(new string('a', 100), new string('b', 100), "data")
        );

        await using var server = await home.StartAsync();

        (await Sql.AskAsync(server, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_directory_with_blanks_quotes_and_foreign_letters_in_its_name_works()
    {
        await using var home = new DataHome("l'été $HOME \"قرار\"");

        await using var server = await home.StartAsync();

        (await Sql.AskAsync(server, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Two_names_of_one_directory_are_one_server()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using var server = await home.StartAsync();
        var alias = Path.Combine(Path.GetDirectoryName(home.Path)!, "alias");
        Directory.CreateSymbolicLink(alias, home.Path);
        home.Options = home.Options with { DataDirectory = alias };

        await using var same = await home.StartAsync();

        same.ServerProcessId.ShouldBe(server.ServerProcessId);
    }

    [Fact]
    public async Task A_file_in_its_place_is_said()
    {
        await using var home = new DataHome();
        await File.WriteAllTextAsync(home.Path, "", TestContext.Current.CancellationToken);
        home.Options = home.Options with { DataDirectory = home.Path };

        var failure = await home.FailAsync();

        failure.Code.ShouldBe("data-directory-is-a-file");
        failure.Message.ShouldContain(home.Path);
    }

    [Fact]
    public async Task A_directory_that_cannot_be_written_is_said()
    {
        await using var home = new DataHome();
        // Not even root makes anything there.
        home.Options = home.Options with
        {
            DataDirectory = "/proc/resolutions",
        };

        var failure = await home.FailAsync();

        failure.Code.ShouldBe("data-directory-not-writable");
        failure.Message.ShouldContain("/proc/resolutions");
        failure.Message.ShouldContain("RESOLUTIONS_DATA");
    }

    [Fact]
    public async Task Something_else_in_the_place_of_the_cluster_is_said_and_left_alone()
    {
        await using var home = new DataHome();
        var other = Directory.CreateDirectory(Path.Combine(home.Path, "postgres")).FullName;

        (await home.FailAsync()).Code.ShouldBe("not-a-cluster");

        Directory.Exists(other).ShouldBeTrue();
        Directory.Delete(other);
    }

    [Fact]
    public async Task A_directory_that_is_removed_under_its_user_does_not_trouble_him_when_he_leaves()
    {
        await using var home = await DataHome.WithClusterAsync();
        await using var server = await home.StartAsync();
        await ClusterServer.StopAsync(home.Cluster, TestContext.Current.CancellationToken);
        Directory.Delete(home.Path, recursive: true);

        await Should.NotThrowAsync(() => server.DisposeAsync().AsTask());
    }

    [Fact]
    public void What_the_configuration_names_outranks_the_platform()
    {
        DataDirectory.Choose("/srv/resolutions").ShouldBe("/srv/resolutions");
        Path.IsPathFullyQualified(DataDirectory.Choose()).ShouldBeTrue();
    }
}
