namespace Resolutions.Store.Embedded;

/// <summary>The directory in which the application keeps what is its own, where nobody named one.</summary>
public static class DataDirectory
{
    /// <summary>
    /// <c>RESOLUTIONS_DATA</c>, else the place that the platform means for it (on Linux
    /// <c>$XDG_DATA_HOME/resolutions</c>, else <c>~/.local/share/resolutions</c>).
    /// </summary>
    /// <param name="configured">What the configuration says, which outranks the environment.</param>
    public static string Choose(string? configured = null)
    {
        var named = NullIfBlank(configured) ?? NullIfBlank(Environment.GetEnvironmentVariable("RESOLUTIONS_DATA"));
        return Path.GetFullPath(named ?? Path.Combine(PlaceOfThePlatform(), "resolutions"));
    }

    // A service account may have no home at all; the temporary directory would lose what editors wrote.
    private static string PlaceOfThePlatform() =>
        NullIfBlank(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            )
        ) ?? throw new PostgresUnavailableException("data-directory-unknown");

    private static string? NullIfBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
