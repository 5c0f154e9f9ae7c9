namespace Resolutions.Store.Embedded;

/// <summary>How much of the machine the server takes.</summary>
/// <param name="SharedBuffersMegabytes">Postgres' own cache.</param>
/// <param name="EffectiveCacheMegabytes">What the planner believes is cached altogether, the kernel's cache included.</param>
/// <param name="MaintenanceMegabytes">What building an index may use.</param>
public sealed record ServerSizing(int SharedBuffersMegabytes, int EffectiveCacheMegabytes, int MaintenanceMegabytes)
{
    /// <summary>A server for tests: starts fast and takes little, many may run at once.</summary>
    public static ServerSizing Small { get; } = new(32, 128, 32);

    /// <summary>A quarter of the memory up to 2 GB for the cache: the defaults double the time of common words.</summary>
    public static ServerSizing OfThisMachine() => Of(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    /// <param name="memoryBytes">What the machine, or the container's limit, allows.</param>
    internal static ServerSizing Of(long memoryBytes)
    {
        var megabytes = memoryBytes / (1024 * 1024);
        return new(
            SharedBuffersMegabytes: (int)Math.Clamp(megabytes / 4, 16, 2048),
            EffectiveCacheMegabytes: (int)Math.Clamp(megabytes / 2, 32, 16384),
            MaintenanceMegabytes: (int)Math.Clamp(megabytes / 16, 16, 256)
        );
    }
}
