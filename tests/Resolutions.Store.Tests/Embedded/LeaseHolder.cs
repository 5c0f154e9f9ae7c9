using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging.Abstractions;
using Resolutions.Store.Embedded;
using Resolutions.Testing;

namespace Resolutions.Store.Tests.Embedded;

/// <summary>
/// Another process that uses a data directory: the test program itself, which holds a share instead of running tests
/// where a variable says so.
/// </summary>
internal sealed class LeaseHolder : IDisposable
{
    private const string Variable = "RESOLUTIONS_TEST_HOLDS";
    private const string Holding = "holding";

    private readonly Process process;

    private LeaseHolder(Process process) => this.process = process;

    /// <summary>Starts a process and waits until it holds a share.</summary>
    public static async Task<LeaseHolder> StartAsync(string dataDirectory)
    {
        var program = Path.Combine(AppContext.BaseDirectory, typeof(LeaseHolder).Assembly.GetName().Name!);
        var command = Interruptible.Command(program);
        var info = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        info.Environment[Variable] = dataDirectory;
        var holder = new LeaseHolder(Process.Start(info)!);
        var line = await holder.process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        line.ShouldBe(Holding);
        return holder;
    }

    /// <summary>SIGKILL: nothing of the process runs any more.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What Ctrl-C does to a process that has no answer to it.</summary>
    public async Task InterruptAsync()
    {
        NativeMethods.Signal(process.Id, NativeMethods.SigInt);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    [ModuleInitializer]
    internal static void HoldWhereAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } dataDirectory)
            return;
        var options = new EmbeddedPostgresOptions { DataDirectory = dataDirectory, Sizing = ServerSizing.Small };
        EmbeddedPostgres.StartAsync(options, NullLogger.Instance).GetAwaiter().GetResult();
        Console.Out.WriteLine(Holding);
        Thread.Sleep(Timeout.Infinite);
    }
}
