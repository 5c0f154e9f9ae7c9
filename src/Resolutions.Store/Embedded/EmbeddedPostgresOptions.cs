namespace Resolutions.Store.Embedded;

/// <summary>Where a private Postgres lives and how large it may grow.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>The directory that holds the cluster; made where it is missing.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>Where PostgreSQL's programs are looked for.</summary>
    public PostgresPlaces Places { get; init; } = PostgresPlaces.OfThisMachine();

    /// <summary>How much of the machine the server takes.</summary>
    public ServerSizing Sizing { get; init; } = ServerSizing.OfThisMachine();

    /// <summary>Whether a commit survives a power cut. Only tests, whose data nobody misses, turn it off.</summary>
    public bool Durable { get; init; } = true;
}
