using Resolutions.Model;
using Resolutions.Web.Api.Reading;

namespace Resolutions.Web.Api.Listing;

/// <summary>A resolution in the list: the work, independent of language.</summary>
public record ResolutionSummaryResource
{
    /// <summary>Its readable name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Who speaks; null where it is not known.</summary>
    public required IssuingBodyResource? IssuingBody { get; init; }

    /// <summary>The form in which the body speaks; null where it is not known.</summary>
    public required DocumentType? DocumentType { get; init; }

    /// <summary>The document symbol, as its issuer writes it; null where there is none.</summary>
    public required string? Symbol { get; init; }

    /// <summary>
    /// As far as the texts give it: 2018, 2018-09, 2018-09-24, or without a year --06-23; null where they give none.
    /// </summary>
    public required string? Date { get; init; }

    /// <summary>Whether it comes with the software, as a sample.</summary>
    public required bool IsSample { get; init; }

    /// <summary>The number of the revision that is shown, counted by the resolution from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>
    /// By BCP 47 tag, the title that the primary text in that language bears. The words are the text's own.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Titles { get; init; }

    /// <summary>The BCP 47 tags of the languages in which there is a text.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Where more is to be had.</summary>
    public required ResolutionLinksResource Links { get; init; }
}
