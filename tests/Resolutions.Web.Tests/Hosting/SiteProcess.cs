using System.Diagnostics;
using System.Globalization;
using Resolutions.Testing;

namespace Resolutions.Web.Tests.Hosting;

/// <summary>The site as people start it: a process of its own.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly Task<string> errors;
    private readonly List<string> lines = [];

    private SiteProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What it has printed so far.</summary>
    public IReadOnlyList<string> Lines => lines;

    public string Address => lines[^1].Split(' ')[^1];

    public static SiteProcess Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Resolutions.Web.dll");
        var command = Interruptible.Command(["dotnet", "exec", program, .. arguments]);
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (key, value) in environment)
            start.Environment[key] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Waits for the line that says where the site is, or for its end.</summary>
    public async Task UntilReadyAsync()
    {
        using var timeout = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(timeout.Token) is { } line)
        {
            lines.Add(line);
            if (line.Contains("Resolutions is at", StringComparison.Ordinal))
                return;
        }
        throw new InvalidOperationException($"It ended: {string.Join('\n', lines)}\n{await errors}");
    }

    /// <summary>Presses Ctrl-C.</summary>
    public async Task<int> InterruptAsync()
    {
        var id = process.Id.ToString(CultureInfo.InvariantCulture);
        using var kill = Process.Start("kill", ["-INT", id]);
        await kill.WaitForExitAsync();
        return (await EndAsync()).ExitCode;
    }

    public async Task<(int ExitCode, string Errors)> EndAsync()
    {
        using var timeout = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(timeout.Token);
        return (process.ExitCode, await errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
        process.Dispose();
    }
}
