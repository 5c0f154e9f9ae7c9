using System.Diagnostics;

namespace Resolutions.Cli.Tests;

/// <summary>Runs the real program as a person would.</summary>
internal static class CommandLine
{
    public static Task<Outcome> RunAsync(params IReadOnlyList<string> arguments) => RunAsync(null, arguments);

    /// <param name="connection">What <c>ConnectionStrings__Resolutions</c> says; null to leave it unset.</param>
    /// <param name="settings">Variables of the environment beside it.</param>
    public static async Task<Outcome> RunAsync(
        string? connection,
        IReadOnlyList<string> arguments,
        params IReadOnlyList<(string Name, string Value)> settings
    )
    {
        using var process = Start(connection, arguments, settings);
        var token = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(token);
        var errors = process.StandardError.ReadToEndAsync(token);
        await process.WaitForExitAsync(token);
        return new(process.ExitCode, await output, await errors);
    }

    /// <summary>The same, without waiting for its end.</summary>
    public static Process Start(
        string? connection,
        IReadOnlyList<string> arguments,
        params IReadOnlyList<(string Name, string Value)> settings
    )
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "resolutions.dll"), .. arguments]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment.Remove("ConnectionStrings__Resolutions");
        if (connection is not null)
            start.Environment["ConnectionStrings__Resolutions"] = connection;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>The same on a terminal that <c>script</c> (of util-linux) plays, with the error stream on it.</summary>
    /// <returns>All that was written on the terminal.</returns>
    public static async Task<string> RunOnTerminalAsync(string connection, IReadOnlyList<string> arguments)
    {
        string[] words = ["dotnet", Path.Combine(AppContext.BaseDirectory, "resolutions.dll"), .. arguments];
        var line = string.Join(' ', words.Select(word => $"'{word}'"));
        var start = new ProcessStartInfo("script", ["--quiet", "--return", "--command", line, "/dev/null"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["ConnectionStrings__Resolutions"] = connection;
        start.Environment["TERM"] = "xterm-256color";
        // Where a build server is recognised, no bar is drawn.
        foreach (var server in (string[])["CI", "GITHUB_ACTIONS", "TF_BUILD", "GITLAB_CI"])
            start.Environment.Remove(server);
        using var process = Process.Start(start)!;
        var screen = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return screen;
    }

    internal sealed record Outcome(int ExitCode, string Output, string Errors);
}
