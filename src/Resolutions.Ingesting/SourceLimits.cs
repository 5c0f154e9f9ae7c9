using System.Globalization;
using Resolutions.Ingesting.Settings;

namespace Resolutions.Ingesting;

/// <summary>How large a source may be. In the settings: <c>RESOLUTIONS_SOURCES__MAXBYTES</c>.</summary>
public sealed record SourceLimits
{
    /// <summary>Of a file, or of an answer after it is unpacked.</summary>
    public long MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <exception cref="SettingException">A setting cannot be understood.</exception>
    public static SourceLimits Read(IConfiguration configuration)
    {
        var settings = new SettingReading(configuration, "RESOLUTIONS_SOURCES");
        var unset = new SourceLimits();
        // An array holds no more, nor does Postgres keep more in one place than a quarter of it.
        return unset with { MaxBytes = settings.Number("MAXBYTES", unset.MaxBytes, 1, Array.MaxLength) };
    }

    /// <summary>A number of bytes as people say it: 200 MB.</summary>
    internal static string Shown(long bytes) =>
        bytes >= 1024 * 1024 ? Rounded(bytes / (1024.0 * 1024), "MB")
        : bytes >= 1024 ? Rounded(bytes / 1024.0, "KB")
        : Rounded(bytes, "B");

    private static string Rounded(double number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:0.#} {unit}");
}
