using System.Globalization;
using System.Text;
using Resolutions.Ingesting.Readers.Pdf;
using Resolutions.Ingesting.Readers.Pdf.Extracting;
using Resolutions.Ingesting.Wording;

namespace Resolutions.Ingesting.Tests.Readers.Pdf;

public sealed class BadInputTests
{
    [Fact]
    public async Task Where_the_program_is_missing_the_refusal_names_the_package()
    {
        var reading = await Reads.ReadAsync(Sound(), null, new PdfPlaces());
        var refusal = reading.Refusal.ShouldNotBeNull();
        DiagnosticWording.Sentence(refusal, CultureInfo.InvariantCulture).ShouldContain("poppler-utils");
    }

    [Fact]
    public async Task Each_thing_that_cannot_be_read_has_a_sentence_of_its_own()
    {
        await RefusedAsync([], "file-empty");
        await RefusedAsync("%PDF-1.7 and nothing more"u8.ToArray(), "pdf-damaged");
        await RefusedAsync(Encoding.ASCII.GetBytes(new string('x', 5_000)), "pdf-damaged");
        await RefusedAsync(new PdfFile().Page().Page().ToBytes(), "pdf-without-text");
        await RefusedAsync(
            new PdfFile { Password = "secret" }
                .Page()
                .Text(70, 70, "The lamp.")
                .ToBytes(),
            "pdf-protected"
        );
    }

    [Fact]
    public async Task A_file_that_anyone_may_open_is_read_or_its_maker_s_wish_is_named()
    {
        var reading = await Reads.ReadAsync(
            new PdfFile { Password = "" }
                .Page()
                .Text(70, 70, "The lamp.")
                .ToBytes()
        );
        if (reading.Refusal is { } refusal)
            refusal.Code.ShouldBe("pdf-copying-forbidden");
        else
            reading.Characters.ShouldContain("The lamp.");
    }

    [Fact]
    public async Task A_page_without_words_among_others_is_named()
    {
        var reading = await new PdfFile().Page().Text(70, 70, "The lamp.").Page().ReadAsync();
        reading.Diagnostics.ShouldHaveSingleItem().Arguments.ShouldBe(["2"]);
    }

    [Fact]
    public async Task More_output_than_allowed_is_refused() =>
        await RefusedAsync(Sound(), "pdf-too-large", new() { MostOutputBytes = 100 });

    [Fact]
    public async Task A_program_that_hangs_is_stopped_and_leaves_no_file_behind()
    {
        using var folder = new TemporaryFolder();
        var program = folder.Script("#!/bin/sh\npwd > \"$(dirname \"$0\")/place\"\nexec sleep 600\n");
        var reading = await Reads.ReadAsync(
            Sound(),
            new() { MostTime = TimeSpan.FromSeconds(2) },
            new() { Named = program }
        );
        reading.Refusal.ShouldNotBeNull().Code.ShouldBe("pdf-too-slow");
        Directory.Exists(folder.Read("place").Trim()).ShouldBeFalse();
    }

    [Fact]
    public async Task Who_cancels_does_not_wait_for_the_program()
    {
        using var folder = new TemporaryFolder();
        var program = folder.Script("#!/bin/sh\nexec sleep 600\n");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var reader = new PdfReader(new(), new() { Named = program });
        await Should.ThrowAsync<OperationCanceledException>(() =>
            reader.ReadAsync(new(Sound(), null, Model.SourceOrigin.File, "a.pdf"), cancellation.Token)
        );
    }

    [Fact]
    public void Every_code_has_a_sentence()
    {
        foreach (var code in typeof(PdfCodes).GetFields().Select(field => (string)field.GetValue(null)!))
            DiagnosticWording.Sentence(new(code, null, "a"), CultureInfo.InvariantCulture).ShouldContain(' ');
    }

    private static byte[] Sound() => new PdfFile().Page().Text(70, 70, "The lamp.").ToBytes();

    private static async Task RefusedAsync(byte[] bytes, string code, PdfLimits? limits = null) =>
        (await Reads.ReadAsync(bytes, limits)).Refusal.ShouldNotBeNull().Code.ShouldBe(code);
}
