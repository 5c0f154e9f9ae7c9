using System.Text;
using System.Text.Json;
using Resolutions.Ingesting.Readers.PlainText;

namespace Resolutions.Segmenting.Tests;

/// <summary>Holds segmentations of real texts, which lie beside the project, against a careful reader's.</summary>
public sealed class CarefulReader
{
    private const string Required = "RESOLUTIONS_REQUIRE_SHARED";

    [Fact]
    public void Real_texts_are_cut_as_a_careful_reader_cuts_them()
    {
        var gold = Shared() is { } shared ? Path.Combine(shared, "gold") : null;
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable(Required) == "1" || Directory.Exists(gold),
            "The real texts do not lie beside this clone (../shared)."
        );
        var total = new Score();
        foreach (
            var file in Directory.GetFiles(gold.ShouldNotBeNull(), "*.segments.json").Order(StringComparer.Ordinal)
        )
            total.Add(ScoreOf(file));
        total.Found.ShouldBeGreaterThanOrEqualTo(0.95);
        total.Kind.ShouldBeGreaterThanOrEqualTo(0.95);
        total.Label.ShouldBeGreaterThanOrEqualTo(0.95);
        total.Address.ShouldBeGreaterThanOrEqualTo(0.95);
        total.Parent.ShouldBeGreaterThanOrEqualTo(0.95);
        total.Speaker.ShouldBeGreaterThanOrEqualTo(0.95);
        total.Place.ShouldBeGreaterThanOrEqualTo(0.99);
    }

    private static Score ScoreOf(string goldFile)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(goldFile, Encoding.UTF8));
        var name = Path.GetFileName(goldFile).Replace(".segments.json", ".txt", StringComparison.Ordinal);
        var source = Path.Combine(Path.GetDirectoryName(goldFile)!, "..", "corpus", name);
        var characters = PlainTextReader.Read(File.ReadAllBytes(source)).Characters;
        return Score.Of(characters, gold.RootElement, Segmenter.Segment(characters, PlainTextBlocks.Find(characters)));
    }

    private static string? Shared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Resolutions.sln")))
                return Path.Combine(folder.FullName, "..", "shared");
        }
        return null;
    }
}
