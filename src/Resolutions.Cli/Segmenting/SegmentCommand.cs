using System.CommandLine;
using System.Globalization;
using Resolutions.Ingesting.Files;
using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Wording;
using Resolutions.Model;
using Resolutions.Segmenting;

namespace Resolutions.Cli.Segmenting;

/// <summary>The verb <c>segment</c>: shows how one file is cut, without a store.</summary>
internal static class SegmentCommand
{
    private const int Refused = 1;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = Words.Say("SegmentFile") };
        var format = new Option<string>("--format")
        {
            Description = Words.Say("SegmentFormat"),
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("segment", Words.Say("SegmentDescription")) { file, format };
        command.SetAction(
            (parsed, cancellation) =>
            {
                var output = parsed.InvocationConfiguration.Output;
                var isJson = parsed.GetValue(format) == "json";
                var error = parsed.InvocationConfiguration.Error;
                return RunAsync(parsed.GetValue(file)!, isJson, output, error, cancellation);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string path,
        bool isJson,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellation
    )
    {
        var reading = await ReadAsync(path, cancellation);
        if (reading.Refusal is { } refusal)
        {
            error.WriteLine($"{path}: {DiagnosticWording.Sentence(refusal, CultureInfo.CurrentUICulture)}");
            return Refused;
        }
        var segmentation = Segmenter.Segment(reading.Characters, reading.Blocks, reading.Stated, reading.Hinted);
        output.WriteLine(isJson ? SegmentationJson.Write(segmentation) : SegmentationText.Write(segmentation));
        return 0;
    }

    private static async Task<Reading> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var source = await SourceFiles.ReadAsync(path, path, cancellation);
            return (await SourceReading.ReadAsync(source, cancellation)).Reading;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new("", [], new Diagnostic(RefusalCodes.FileNotFound, null));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new("", [], new Diagnostic(RefusalCodes.FileNotReadable, null));
        }
    }
}
