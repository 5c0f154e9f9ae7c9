using Resolutions.Model;

namespace Resolutions.Web.Api.Reading;

/// <summary>Who speaks.</summary>
public sealed record IssuingBodyResource
{
    /// <summary>The acronym in use, else the English name.</summary>
    public required string Code { get; init; }

    /// <summary>Its names by BCP 47 tag.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    internal static IssuingBodyResource? Of(IssuingBody? body) =>
        body is null ? null : new() { Code = body.Code, Names = body.Names };
}
