using System.Runtime.Versioning;
using Resolutions.Store.Embedded;

namespace Resolutions.Store.Tests.Embedded;

[UnsupportedOSPlatform("windows")]
public sealed class FindingProgramsTests
{
    private static readonly PostgresPlaces Nowhere = new();

    [Fact]
    public async Task Where_nothing_is_found_the_three_ways_to_get_one_are_named()
    {
        await using var home = new DataHome();
        home.Options = home.Options with { Places = Nowhere };

        var failure = await home.FailAsync();

        failure.Code.ShouldBe("no-programs");
        failure.Message.ShouldContain("ConnectionStrings__Resolutions");
        failure.Message.ShouldContain("PG_BIN");
        failure.Message.ShouldContain("npm");
    }

    [Fact]
    public async Task A_PG_BIN_that_points_nowhere_is_passed_over()
    {
        await using var home = new DataHome();
        home.Options = home.Options with { Places = home.Options.Places with { Named = "/nowhere/bin" } };

        await using var server = await home.StartAsync();

        (await Sql.AskAsync(server, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_cluster_of_another_version_is_said_with_both_versions_and_what_to_do()
    {
        await using var home = new DataHome();
        var cluster = Directory.CreateDirectory(Path.Combine(home.Path, "postgres")).FullName;
        var version = Path.Combine(cluster, "PG_VERSION");
        await File.WriteAllTextAsync(version, "99\n", TestContext.Current.CancellationToken);
        home.Options = home.Options with { Places = new() { Named = FakePrograms(home, 15) } };

        var failure = await home.FailAsync();

        failure.Code.ShouldBe("other-major");
        failure.Arguments.ShouldBe(["99", "15"]);
        failure.Message.ShouldContain("RESOLUTIONS_DATA");
    }

    [Fact]
    public async Task The_programs_that_match_the_cluster_are_chosen_among_several()
    {
        await using var home = new DataHome();
        FakePrograms(home, 15);
        FakePrograms(home, 16);
        FakePrograms(home, 9);
        var places = new PostgresPlaces { Installed = [$"{Path.GetDirectoryName(home.Path)}/*/bin"] };

        (await FindAsync(places, 15)).Major.ShouldBe(15);
        (await FindAsync(places, null)).Major.ShouldBe(16);
        (await Should.ThrowAsync<PostgresUnavailableException>(() => FindAsync(places, 9))).Code.ShouldBe(
            "other-major"
        );
    }

    [Fact]
    public async Task Programs_that_are_too_old_for_a_new_cluster_are_said()
    {
        await using var home = new DataHome();
        home.Options = home.Options with { Places = new() { Named = FakePrograms(home, 14) } };

        var failure = await home.FailAsync();

        failure.Code.ShouldBe("programs-too-old");
        failure.Arguments.ShouldBe(["14", "15"]);
    }

    private static Task<PostgresBinaries> FindAsync(PostgresPlaces places, int? major) =>
        PostgresBinaries.FindAsync(
            places,
            major,
            Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance,
            TestContext.Current.CancellationToken
        );

    // Programs that say their version and do nothing else.
    private static string FakePrograms(DataHome home, int major)
    {
        var bin = Path.Combine(Path.GetDirectoryName(home.Path)!, $"{major}", "bin");
        Directory.CreateDirectory(bin);
        foreach (var name in (string[])["postgres", "initdb", "pg_ctl"])
        {
            var program = Path.Combine(bin, name);
            File.WriteAllText(program, $"#!/bin/sh\necho '{name} (PostgreSQL) {major}.1'\n");
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
        return bin;
    }
}
