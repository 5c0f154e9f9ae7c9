using System.Globalization;

namespace Resolutions.Store.Embedded;

/// <summary>
/// The settings that the server is started with. They stand on its command line and not in the cluster, so that a
/// directory that moves to another machine is sized anew.
/// </summary>
internal static class ServerSettings
{
    /// <summary>No other server listens in our socket directory, so the number never collides.</summary>
    public const int Port = 5432;

    public static string CommandLine(EmbeddedPostgresOptions options, string socketDirectory) =>
        string.Join(' ', Settings(options, socketDirectory).Select(s => $"-c {s.Name}={Quoted(s.Value)}"));

    private static IEnumerable<(string Name, string Value)> Settings(
        EmbeddedPostgresOptions options,
        string socketDirectory
    ) =>
        [
            ("listen_addresses", ""),
            ("port", Port.ToString(CultureInfo.InvariantCulture)),
            ("unix_socket_directories", socketDirectory),
            ("unix_socket_permissions", "0700"),
            ("cluster_name", "resolutions"),
            ("max_connections", "200"),
            ("shared_buffers", Megabytes(options.Sizing.SharedBuffersMegabytes)),
            ("effective_cache_size", Megabytes(options.Sizing.EffectiveCacheMegabytes)),
            ("maintenance_work_mem", Megabytes(options.Sizing.MaintenanceMegabytes)),
            ("work_mem", "16MB"),
            // Everything fits on solid state or in the cache; the default of 4 shuns indexes.
            ("random_page_cost", "1.1"),
            // Our queries are short: compiling one costs more than running it.
            ("jit", "off"),
            // Plain containers have next to no /dev/shm, and systemd empties it when its user logs out.
            ("dynamic_shared_memory_type", "mmap"),
            ("log_checkpoints", "off"),
            ("timezone", "UTC"),
            ("log_timezone", "UTC"),
            .. options.Durable ? Durable : Throwaway,
        ];

    // Said aloud, because a cluster whose own configuration turned them off would lose an editor's work.
    private static readonly (string, string)[] Durable =
    [
        ("fsync", "on"),
        ("synchronous_commit", "on"),
        ("full_page_writes", "on"),
    ];

    private static readonly (string, string)[] Throwaway =
    [
        ("fsync", "off"),
        ("synchronous_commit", "off"),
        ("full_page_writes", "off"),
    ];

    private static string Megabytes(int count) => string.Create(CultureInfo.InvariantCulture, $"{count}MB");

    // pg_ctl hands its -o to a shell.
    private static string Quoted(string value) => $"'{value.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
