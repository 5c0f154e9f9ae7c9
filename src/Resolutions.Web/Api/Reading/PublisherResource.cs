using Resolutions.Model;

namespace Resolutions.Web.Api.Reading;

/// <summary>Who carries an issuing body's text, and may add words of its own.</summary>
public sealed record PublisherResource
{
    /// <summary>The name in use.</summary>
    public required string Code { get; init; }

    /// <summary>Its names by BCP 47 tag.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    internal static PublisherResource? Of(Publisher? publisher) =>
        publisher is null ? null : new() { Code = publisher.Code, Names = publisher.Names };
}
