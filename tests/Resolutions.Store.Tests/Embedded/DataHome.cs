using System.Runtime.Versioning;
using Microsoft.Extensions.Logging.Abstractions;
using Resolutions.Store.Embedded;

namespace Resolutions.Store.Tests.Embedded;

/// <summary>A data directory of a test's own, removed with its server when the test is over.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class DataHome : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Made = new(MakeAsync);

    private readonly string root = Directory.CreateTempSubdirectory("resolutions-test-").FullName;

    /// <param name="below">Where the data directory lies inside a temporary one.</param>
    public DataHome(string below = "data")
    {
        Path = System.IO.Path.Combine(root, below);
        Options = new() { DataDirectory = Path, Sizing = ServerSizing.Small };
    }

    /// <summary>A directory with a cluster that was started and stopped before, copied because making one takes a second.</summary>
    public static async Task<DataHome> WithClusterAsync(string below = "data")
    {
        var home = new DataHome(below);
        Directory.CreateDirectory(home.Path);
        string[] copy = ["-a", System.IO.Path.Combine(await Made.Value, "postgres"), home.Path];
        var (exit, said) = await new ExternalCommand("cp", copy).RunAsync(TestContext.Current.CancellationToken);
        exit.ShouldBe(0, said);
        return home;
    }

    public string Path { get; }

    public EmbeddedPostgresOptions Options { get; set; }

    public ClusterDirectory Cluster => ClusterDirectory.Open(Path);

    public Task<EmbeddedPostgres> StartAsync() =>
        EmbeddedPostgres.StartAsync(Options, NullLogger.Instance, TestContext.Current.CancellationToken);

    /// <summary>Starts where that must fail.</summary>
    public Task<PostgresUnavailableException> FailAsync() =>
        Should.ThrowAsync<PostgresUnavailableException>(() => StartAsync());

    public async ValueTask DisposeAsync()
    {
        if (Directory.Exists(Path))
            await ClusterServer.StopAsync(Cluster, CancellationToken.None);
        Directory.Delete(root, recursive: true);
    }

    private static async Task<string> MakeAsync()
    {
        var home = new DataHome();
        await using (await home.StartAsync()) { }
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(home.root, recursive: true);
        return home.Path;
    }
}
