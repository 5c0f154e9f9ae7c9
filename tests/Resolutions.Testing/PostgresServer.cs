using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Resolutions.Store.Embedded;

namespace Resolutions.Testing;

/// <summary>
/// One private Postgres for all tests of a process: started by the first that asks, stopped with the process, its data
/// in a temporary directory.
/// </summary>
public static class PostgresServer
{
    private static readonly Lazy<Task<EmbeddedPostgres>> Server = new(StartAsync);

    private static string Home { get; } = Path.Combine(Root, $"{Environment.ProcessId}-{Guid.NewGuid():N}");

    private static string Root => Path.Combine(Path.GetTempPath(), $"resolutions-tests-{Environment.UserName}");

    /// <summary>How to reach a database of the server; it need not exist yet.</summary>
    public static async Task<string> ConnectionStringAsync(string database) =>
        (await Server.Value).ConnectionString(database);

    private static async Task<EmbeddedPostgres> StartAsync()
    {
        await ClearAfterKilledAsync();
        var server = await StartInAsync(Home);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => StopAsync(server).GetAwaiter().GetResult();
        return server;
    }

    private static async Task StopAsync(EmbeddedPostgres server)
    {
        await server.DisposeAsync();
        try
        {
            Directory.Delete(Home, recursive: true);
        }
        catch (IOException)
        {
            // The next test process clears it up.
        }
    }

    private static Task<EmbeddedPostgres> StartInAsync(string home) =>
        EmbeddedPostgres.StartAsync(
            new()
            {
                DataDirectory = home,
                Sizing = ServerSizing.Small,
                Durable = false,
            },
            NullLogger.Instance
        );

    // A test process that was killed left its server running.
    private static async Task ClearAfterKilledAsync()
    {
        foreach (var left in Directory.Exists(Root) ? Directory.GetDirectories(Root) : [])
        {
            if (IsAlive(Path.GetFileName(left).Split('-')[0]))
                continue;
            try
            {
                if (File.Exists(Path.Combine(left, "postgres", "postmaster.pid")))
                    await using (await StartInAsync(left)) { }
                Directory.Delete(left, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or PostgresUnavailableException)
            {
                // Another test process clears up the same, or it is another account's.
            }
        }
    }

    private static bool IsAlive(string process)
    {
        try
        {
            return int.TryParse(process, CultureInfo.InvariantCulture, out var number)
                && !System.Diagnostics.Process.GetProcessById(number).HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
