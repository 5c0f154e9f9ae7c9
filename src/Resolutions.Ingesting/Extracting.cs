using System.Security.Cryptography;
using System.Text;
using Resolutions.Ingesting.Readers;
using Resolutions.Model;
using Resolutions.Segmenting;

namespace Resolutions.Ingesting;

/// <summary>Makes extractions of what readers read, and cuts them, whether new or stored.</summary>
internal static class Extracting
{
    public static Extraction Extraction(this SourceReading read, Guid sourceId) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            SourceId = sourceId,
            Reader = read.Reader,
            ReaderVersion = read.ReaderVersion,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(read.Reading.Characters))),
            Characters = read.Reading.Characters,
            Blocks = read.Reading.Blocks,
            Stated = read.Reading.Stated,
            Hinted = read.Reading.Hinted,
        };

    /// <param name="beside">What a person states of the source beside it; beats its own front matter.</param>
    /// <param name="noticed">What its reader found odd.</param>
    /// <remarks>A language that left nothing but furniture is no text; what it left stays with the texts that there are.</remarks>
    public static Segmentation Cut(this Extraction extraction, TextStatements beside, IReadOnlyList<Diagnostic> noticed)
    {
        var segmentation = Segmenter.Segment(
            extraction.Characters,
            extraction.Blocks,
            beside.Over(extraction.Stated),
            extraction.Hinted
        );
        return segmentation with
        {
            Texts = [.. segmentation.Texts.Where(text => text.Clauses.Count > 0)],
            Diagnostics = [.. noticed, .. segmentation.Diagnostics],
        };
    }
}
