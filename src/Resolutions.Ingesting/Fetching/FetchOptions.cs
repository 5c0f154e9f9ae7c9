using Resolutions.Ingesting.Settings;

namespace Resolutions.Ingesting.Fetching;

/// <summary>How pages are fetched. In the settings: <c>RESOLUTIONS_FETCH__…</c>, times in seconds.</summary>
public sealed record FetchOptions
{
    /// <summary><c>TIMEOUT</c>: for one source, redirects included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary><c>REQUESTTIMEOUT</c>: until a server begins to answer, at each hop.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary><c>MAXREDIRECTS</c>.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary><c>ALLOWPRIVATE</c>: whether addresses of this machine and of its own network may be fetched from.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary><c>CONTACT</c>: an address at which whoever runs a fetched site reaches whoever runs this; sent with every request.</summary>
    public string? Contact { get; init; }

    /// <exception cref="SettingException">A setting cannot be understood.</exception>
    public static FetchOptions Read(IConfiguration configuration)
    {
        var settings = new SettingReading(configuration, "RESOLUTIONS_FETCH");
        var unset = new FetchOptions();
        return new()
        {
            Timeout = settings.Seconds("TIMEOUT", unset.Timeout),
            RequestTimeout = settings.Seconds("REQUESTTIMEOUT", unset.RequestTimeout),
            MaxRedirects = (int)settings.Number("MAXREDIRECTS", unset.MaxRedirects, 0, 50),
            AllowPrivate = settings.Switch("ALLOWPRIVATE", unset.AllowPrivate),
            Contact = settings.Words(
                "CONTACT",
                IsPrintable,
                "a mail or web address in letters without accents, without brackets"
            ),
        };
    }

    // It stands in a comment of a header (RFC 9110, 5.6.5).
    private static bool IsPrintable(string contact) =>
        contact.All(c => c is > ' ' and <= '~' and not ('(' or ')' or '\\'));
}
