namespace Resolutions.Ingesting.Storing.Finding;

/// <summary>A text of the store that an arriving one is worth comparing with.</summary>
/// <param name="Alike">How much their fingerprints have in common.</param>
internal sealed record Candidate(
    Guid TextId,
    Guid ResolutionId,
    string Slug,
    string? Symbol,
    string Language,
    double Alike
);
