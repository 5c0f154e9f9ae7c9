namespace Resolutions.Ingesting.Readers;

/// <summary>Takes characters and blocks out of sources of some media types.</summary>
public abstract class SourceReader
{
    /// <summary>Kept with what was read.</summary>
    public abstract string Name { get; }

    /// <summary>Raised with every change of what is read.</summary>
    public abstract int Version { get; }

    /// <summary>The IANA media types that it reads.</summary>
    public abstract IReadOnlyList<string> MediaTypes { get; }

    /// <summary>Bad input is refused in the reading, not thrown.</summary>
    public abstract Task<Reading> ReadAsync(IncomingSource source, CancellationToken cancellation);
}
