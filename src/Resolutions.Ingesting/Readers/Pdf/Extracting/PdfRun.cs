using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Resolutions.Ingesting.Readers.Pdf.Layout;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Pdf.Extracting;

/// <summary>Runs <c>pdftotext</c> over a file: in a directory of its own, for a limited time, with a limited output.</summary>
/// <param name="program">Its path.</param>
internal sealed class PdfRun(string program, PdfLimits limits)
{
    private const int MostErrors = 1 << 16;
    private const int CopyingForbidden = 3;
    private const string Input = "input.pdf";

    /// <returns>The pages, or why there are none.</returns>
    public async Task<(IReadOnlyList<PdfPage> Pages, Diagnostic? Refusal)> ReadAsync(
        byte[] bytes,
        CancellationToken cancellation
    )
    {
        // Readable by nobody else, and its name is not the file's: what users call their files never reaches a command line.
        var directory = Directory.CreateTempSubdirectory("resolutions-pdf-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(directory.FullName, Input), bytes, cancellation);
            return await RunAsync(directory.FullName, cancellation);
        }
        finally
        {
            Remove(directory);
        }
    }

    private async Task<(IReadOnlyList<PdfPage>, Diagnostic?)> RunAsync(string directory, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(limits.MostTime);
        using var process = new Process { StartInfo = StartInfo(directory) };
        try
        {
            process.Start();
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            return ([], new(PdfCodes.ProgramMissing, null));
        }
        try
        {
            process.StandardInput.Close();
            var errors = ErrorsAsync(process.StandardError, time.Token);
            var pages = await PagesAsync(process.StandardOutput.BaseStream, time.Token);
            await process.WaitForExitAsync(time.Token);
            return (pages, Refusal(process.ExitCode, await errors, pages));
        }
        catch (OutputLimitException)
        {
            return ([], new(PdfCodes.TooLarge, null, Text(limits.MostOutputBytes >> 20)));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ([], new(PdfCodes.TooSlow, null, Text((long)limits.MostTime.TotalSeconds)));
        }
        finally
        {
            await StopAsync(process);
        }
    }

    private async Task<IReadOnlyList<PdfPage>> PagesAsync(Stream output, CancellationToken cancellation)
    {
        using var limited = new LimitedStream(output, limits.MostOutputBytes);
        using var reader = new StreamReader(limited, Encoding.UTF8);
        return await LayoutParsing.ReadAsync(reader, cancellation);
    }

    /// <summary>All is read, so that the program never waits for us, but only the beginning is kept.</summary>
    private static async Task<string> ErrorsAsync(StreamReader errors, CancellationToken cancellation)
    {
        var kept = new StringBuilder();
        var buffer = new char[4096];
        while (await errors.ReadAsync(buffer, cancellation) is var read && read > 0)
        {
            if (kept.Length < MostErrors)
                kept.Append(buffer, 0, read);
        }
        return kept.ToString();
    }

    private static Diagnostic? Refusal(int exit, string errors, IReadOnlyList<PdfPage> pages)
    {
        if (errors.Contains("Incorrect password", StringComparison.Ordinal))
            return new(PdfCodes.Protected, null);
        if (exit == CopyingForbidden || errors.Contains("Copying of text", StringComparison.Ordinal))
            return new(PdfCodes.CopyingForbidden, null);
        if (exit != 0 || pages.Count == 0)
            return new(PdfCodes.Damaged, null);
        var isEmpty = pages.All(page => page.Words.Count == 0);
        return isEmpty ? new(PdfCodes.WithoutText, null, Text(pages.Count)) : null;
    }

    // Whatever became of it, it must not go on over a directory that is about to be removed.
    private static async Task StopAsync(Process process)
    {
        if (process.HasExited)
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
    }

    private static void Remove(DirectoryInfo directory)
    {
        try
        {
            directory.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A directory of temporary files is swept by the system; the reading is sound.
        }
    }

    private ProcessStartInfo StartInfo(string directory)
    {
        var info = new ProcessStartInfo(program, ["-bbox-layout", "-enc", "UTF-8", Input, "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = directory,
        };
        // What it complains of is read by us.
        info.Environment["LC_ALL"] = "C";
        return info;
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
