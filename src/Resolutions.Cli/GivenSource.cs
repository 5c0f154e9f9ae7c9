using Resolutions.Ingesting.Fetching;
using Resolutions.Ingesting.Files;
using Resolutions.Ingesting.Reports;

namespace Resolutions.Cli;

/// <summary>A file or an address that a person named, or a file in a folder that a person named.</summary>
/// <param name="Given">As it was named.</param>
/// <param name="File">Its path; null for an address.</param>
internal sealed record GivenSource(string Given, string? File)
{
    /// <returns>Why there is nothing to read at a path; null where there is something, and for an address.</returns>
    public static IngestReport? Refuse(string given) => IsAddress(given) ? null : SourceFiles.Refuse(given);

    public static IEnumerable<GivenSource> Find(string given) =>
        IsAddress(given) ? [Of(given)] : SourceFiles.Find(given).Select(file => new GivenSource(given, file));

    /// <summary>One that is not looked for in a folder.</summary>
    public static GivenSource Of(string given) => new(given, IsAddress(given) ? null : given);

    private static bool IsAddress(string given) => WebAddress.Is(given) && !Path.Exists(given);
}
