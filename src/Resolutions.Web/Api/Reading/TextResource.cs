using Resolutions.Model;
using Resolutions.Store.Reading;

namespace Resolutions.Web.Api.Reading;

/// <summary>One language version of a resolution.</summary>
public sealed record TextResource
{
    /// <summary>A UUID, stable for the text's life.</summary>
    public required Guid Id { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The direction of its script: ltr or rtl.</summary>
    public required string Direction { get; init; }

    /// <summary>From 1, among the resolution's texts in this language.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Whether readers see this one first among the texts of its language.</summary>
    public required bool IsPrimary { get; init; }

    /// <summary>
    /// As the text gives it; null where it gives none. The words are its publisher's where the title clause says so.
    /// </summary>
    public required string? Title { get; init; }

    /// <summary>The document symbol, as the text gives it; null where it gives none.</summary>
    public required string? Symbol { get; init; }

    /// <summary>
    /// As far as the text gives it: 2018, 2018-09, 2018-09-24, or without a year --06-23; null where it gives none.
    /// </summary>
    public required string? Date { get; init; }

    /// <summary>The number of the session that adopted it, in ASCII digits; null where the text gives none.</summary>
    public required string? Session { get; init; }

    /// <summary>Where it was adopted or given out, as printed; null where the text does not say.</summary>
    public required string? Place { get; init; }

    /// <summary>Who carries the text, where it is not the issuing body itself.</summary>
    public required PublisherResource? Publisher { get; init; }

    /// <summary>What it was read from.</summary>
    public required SourceResource Source { get; init; }

    /// <summary>The version of the rules that cut it into clauses.</summary>
    public required int SegmenterVersion { get; init; }

    /// <summary>How many clauses it has at the revision that is shown.</summary>
    public required int ClauseCount { get; init; }

    internal static TextResource Of(AlignedText aligned) =>
        new()
        {
            Id = aligned.Text.Id,
            Language = aligned.Membership.Language,
            Direction = LanguageTags.Direction(aligned.Membership.Language),
            Ordinal = aligned.Membership.Ordinal,
            IsPrimary = aligned.Membership.IsPrimary,
            Title = aligned.Text.Title,
            Symbol = aligned.Text.Symbol,
            Date = aligned.Text.Date?.ToString(),
            Session = aligned.Text.Session,
            Place = aligned.Text.Place,
            Publisher = PublisherResource.Of(aligned.Publisher),
            Source = SourceResource.Of(aligned.Provenance),
            SegmenterVersion = aligned.Text.SegmenterVersion,
            ClauseCount = aligned.Clauses.Count,
        };
}
