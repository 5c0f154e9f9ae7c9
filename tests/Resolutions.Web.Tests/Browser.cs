using Microsoft.Playwright;
using Resolutions.Testing;

namespace Resolutions.Web.Tests;

/// <summary>One headless Chromium for all tests of a process. It is the machine's own; none is ever downloaded.</summary>
internal static class Browser
{
    private static readonly Lazy<Task<IBrowser>> Chromium = new(LaunchAsync);

    // No network of its own, no sandbox (which a container forbids), no /dev/shm (which a container makes too small).
    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    /// <summary>
    /// The browser. Where there is no Chromium (<c>CHROMIUM</c>, <c>/usr/bin/chromium</c>, <c>PATH</c>) the test is
    /// skipped with a reason, or fails where <c>RESOLUTIONS_REQUIRE_BROWSER=1</c>.
    /// </summary>
    public static Task<IBrowser> RequireOrSkipAsync()
    {
        if (Executable() is null)
            Absence.Report("no Chromium: set CHROMIUM, or apt-get install chromium", "RESOLUTIONS_REQUIRE_BROWSER");
        return Chromium.Value;
    }

    /// <summary>A page in a context of its own: no cookies, no cache, nothing of another test.</summary>
    public static async Task<IPage> NewPageAsync(BrowserNewContextOptions? options = null) =>
        await (await (await RequireOrSkipAsync()).NewContextAsync(options)).NewPageAsync();

    private static async Task<IBrowser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose();
        return await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Executable(),
                Headless = true,
                Args = Flags,
            }
        );
    }

    private static string? Executable() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named
        : File.Exists("/usr/bin/chromium") ? "/usr/bin/chromium"
        : OnPath("chromium") ?? OnPath("chromium-browser") ?? OnPath("google-chrome");

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(d => Path.Combine(d, program))
            .FirstOrDefault(File.Exists);
}
