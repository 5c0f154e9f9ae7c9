using System.Text;
using Resolutions.Ingesting.Readers.PlainText;

namespace Resolutions.Segmenting.Tests.Golden;

public sealed class GoldenPairs
{
    // Names the folder to write expected files into, for a reader to check, instead of comparing with them.
    private const string Rewritten = "RESOLUTIONS_REWRITE_GOLDEN";

    public static TheoryData<string> Names =>
        [.. typeof(GoldenPairs).Assembly.GetManifestResourceNames().Where(IsInput).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_input_is_cut_as_expected(string name)
    {
        var characters = Resource(name) ?? throw new InvalidOperationException(name);
        var segmentation = Segmenter.Segment(characters, PlainTextBlocks.Find(characters));
        var cut = GoldenText.Write(characters, segmentation);
        if (Environment.GetEnvironmentVariable(Rewritten) is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, Path.ChangeExtension(name, ".expected")), cut);
        else
            cut.ShouldBe(Resource(Path.ChangeExtension(name, ".expected")) ?? "");
    }

    private static bool IsInput(string name) => name.EndsWith(".txt", StringComparison.Ordinal);

    private static string? Resource(string name)
    {
        using var stream = typeof(GoldenPairs).Assembly.GetManifestResourceStream(name);
        using var reader = stream is null ? null : new StreamReader(stream, Encoding.UTF8);
        return reader?.ReadToEnd();
    }
}
