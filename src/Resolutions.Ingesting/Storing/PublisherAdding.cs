using Resolutions.Model;
using Resolutions.Segmenting;
using Resolutions.Store;

namespace Resolutions.Ingesting.Storing;

/// <summary>Gives a publisher that the store does not know its row.</summary>
internal static class PublisherAdding
{
    public static async Task AddPublisherAsync(
        this ResolutionsDb db,
        SegmentedText text,
        CancellationToken cancellation
    )
    {
        if (text.Publisher is { } publisher && await db.Publishers.FindAsync([publisher.Code], cancellation) is null)
            db.Add(new Publisher { Code = publisher.Code, Names = publisher.Names });
    }
}
