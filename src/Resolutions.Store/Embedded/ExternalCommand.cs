using System.ComponentModel;
using System.Diagnostics;

namespace Resolutions.Store.Embedded;

/// <summary>A program to run to its end, without a shell and without the PG* variables of whoever runs us.</summary>
/// <param name="UserName">Whom to run it as; null for ourselves. Only root may name another.</param>
internal sealed record ExternalCommand(string Program, IReadOnlyList<string> Arguments, string? UserName = null)
{
    /// <summary>Where it runs. Anywhere, unless it says otherwise: our own directory may be closed to its account.</summary>
    public string WorkingDirectory { get; init; } = "/";

    /// <summary>What it is told besides its arguments.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <returns>The exit code (127 where the program cannot be started) and what it wrote, errors after output.</returns>
    public async Task<(int ExitCode, string Output)> RunAsync(CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo() };
        try
        {
            process.Start();
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
        {
            return (127, e.Message);
        }
        return await ReadToEndAsync(process, cancellationToken);
    }

    private static async Task<(int ExitCode, string Output)> ReadToEndAsync(Process process, CancellationToken token)
    {
        try
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(token);
            var errors = process.StandardError.ReadToEndAsync(token);
            await process.WaitForExitAsync(token);
            return (process.ExitCode, $"{await output}{await errors}".Trim());
        }
        catch (OperationCanceledException)
        {
            // What we no longer wait for must not go on writing in a directory that the next one will use.
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var info = new ProcessStartInfo(Program, Arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = WorkingDirectory,
        };
        // PGPORT, PGDATA, PGOPTIONS and their like speak of another server.
        foreach (var name in info.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList())
            info.Environment.Remove(name);
        info.Environment["LC_ALL"] = "C";
        // Else initdb reads every zone there is to learn the name of ours.
        info.Environment["TZ"] = "UTC";
        foreach (var (name, value) in Variables)
            info.Environment[name] = value;
        if (UserName is not null)
            info.UserName = UserName;
        return info;
    }
}
