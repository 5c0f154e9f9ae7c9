using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Stating;
using Resolutions.Model;
using Resolutions.Segmenting;
using Resolutions.Store;

namespace Resolutions.Ingesting.Storing.Finding;

/// <summary>Finds the resolution that somebody states a source's texts are of.</summary>
internal static class StatedResolution
{
    /// <returns>The resolution's id, or why the statement cannot be followed; neither where nothing is stated.</returns>
    public static async Task<(Guid? Id, Diagnostic? Refusal)> FindStatedAsync(
        this ResolutionsDb db,
        Segmentation segmentation,
        SourceReading read,
        IncomingSource incoming,
        CancellationToken cancellation
    )
    {
        var slug =
            segmentation.Texts.Select(text => text.Resolution).FirstOrDefault(slug => slug is not null)
            ?? incoming.Stated.Resolution
            ?? read.Reading.Stated.Resolution;
        if (slug is null)
            return (null, null);
        var resolution = await db
            .Resolutions.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Slug == slug, cancellation);
        if (resolution is null)
            return (null, new(StatementCodes.ResolutionUnknown, null, slug));
        // Samples go all at once, and would take the text with them.
        return resolution.IsSample == (incoming.Origin == SourceOrigin.Sample)
            ? (resolution.Id, null)
            : (null, new(StatementCodes.ResolutionIsSample, null, slug));
    }
}
