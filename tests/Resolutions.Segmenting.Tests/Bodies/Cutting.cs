using Resolutions.Ingesting.Readers.PlainText;

namespace Resolutions.Segmenting.Tests.Bodies;

/// <summary>Cuts a small text, its paragraphs parted by bars so that a case fits a line.</summary>
internal static class Cutting
{
    public static SegmentedText Cut(string paragraphs)
    {
        var characters = string.Join("\n\n", paragraphs.Split('|', StringSplitOptions.TrimEntries));
        return Segmenter.Segment(characters, PlainTextBlocks.Find(characters)).Texts[0];
    }

    public static string? IssuerOf(string paragraphs) => Cut(paragraphs).IssuingBody?.Code;
}
