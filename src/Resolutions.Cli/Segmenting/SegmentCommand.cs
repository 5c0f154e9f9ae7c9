using System.CommandLine;
using System.Globalization;
using Resolutions.Ingesting;
using Resolutions.Ingesting.Files;
using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Wording;
using Resolutions.Model;
using Resolutions.Segmenting;

namespace Resolutions.Cli.Segmenting;

/// <summary>The verb <c>segment</c>: shows how one source is cut, without a store.</summary>
internal static class SegmentCommand
{
    private const int Refused = 1;

    public static Command Create()
    {
        var given = new Argument<string>("source") { Description = Words.Say("SegmentSource") };
        var format = new Option<string>("--format")
        {
            Description = Words.Say("SegmentFormat"),
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var language = new Option<string?>("--language") { Description = Words.Say("SegmentLanguage") };
        language.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } tag && !LanguageTags.TryParse(tag, out _))
                result.AddError(Words.Say("LanguageWrong", tag));
        });
        var command = new Command("segment", Words.Say("SegmentDescription")) { given, format, language };
        command.SetAction(
            (parsed, cancellation) =>
            {
                var output = parsed.InvocationConfiguration.Output;
                var error = parsed.InvocationConfiguration.Error;
                var isJson = parsed.GetValue(format) == "json";
                var tag = LanguageTags.TryParse(parsed.GetValue(language), out var read) ? read : null;
                return RunAsync(parsed.GetValue(given)!, tag, isJson, output, error, cancellation);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string given,
        string? language,
        bool isJson,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellation
    )
    {
        using var arriving = new SourceArriving();
        var asked = GivenSource.Of(given);
        var arrival = await arriving.ReadAsync(asked, cancellation);
        var (refusal, segmentation) = arrival.Source is { } source
            ? await SegmentAsync(source, language, cancellation)
            : (arrival.Refusal, null);
        if (segmentation is null)
        {
            var sentence = DiagnosticWording.Sentence(refusal!, CultureInfo.CurrentUICulture);
            var shown = asked.File ?? arrival.Location;
            error.WriteLine(HarmlessText.Of($"{shown}: {sentence}"));
            return Refused;
        }
        output.WriteLine(isJson ? SegmentationJson.Write(segmentation) : SegmentationText.Write(segmentation));
        return 0;
    }

    private static async Task<(Diagnostic? Refusal, Segmentation? Segmentation)> SegmentAsync(
        IncomingSource source,
        string? language,
        CancellationToken cancellation
    )
    {
        var reading = (await SourceReading.ReadAsync(source, cancellation)).Reading;
        if (reading.Refusal is { } refusal)
            return (refusal, null);
        // What is said with the command beats what is written beside the text.
        var said = new TextStatements(Language: language);
        var stated = said.Over(source.Stated).Over(reading.Stated);
        var segmentation = Segmenter.Segment(reading.Characters, reading.Blocks, stated, reading.Hinted);
        return (null, segmentation with { Diagnostics = [.. reading.Diagnostics, .. segmentation.Diagnostics] });
    }
}
