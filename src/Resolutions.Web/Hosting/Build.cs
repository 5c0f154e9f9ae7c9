using System.Security.Cryptography;

namespace Resolutions.Web.Hosting;

/// <summary>Which build is running: pages change with it though the store does not.</summary>
internal static class Build
{
    private const int IdLength = 16;

    /// <summary>The same for the same assemblies and words, other for others.</summary>
    public static string Id { get; } = Compute();

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(
            AppContext.BaseDirectory,
            "Resolutions.*.dll",
            new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }
        );
        foreach (var file in files.Order(StringComparer.Ordinal))
            hash.AppendData(File.ReadAllBytes(file));
        // The addresses of style sheets, which pages name, tell their content.
        var assets = Path.ChangeExtension(typeof(Build).Assembly.Location, ".staticwebassets.endpoints.json");
        if (File.Exists(assets))
            hash.AppendData(File.ReadAllBytes(assets));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..IdLength];
    }
}
