using Resolutions.Model;

namespace Resolutions.Store.Reading;

/// <summary>One of a resolution's texts, with its clauses and where it came from.</summary>
/// <param name="Clauses">In the order of the text.</param>
public sealed record AlignedText(
    Text Text,
    TextMembership Membership,
    Publisher? Publisher,
    Provenance Provenance,
    IReadOnlyList<Clause> Clauses
);
