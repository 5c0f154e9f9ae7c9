using Resolutions.Model;

namespace Resolutions.Web.Api.Reading;

/// <summary>Clauses that correspond: zero or more of each text.</summary>
public sealed record GroupResource
{
    /// <summary>A UUID, stable for the group's life.</summary>
    public required Guid Id { get; init; }

    /// <summary>From 1, in the order of the alignment.</summary>
    public required int Position { get; init; }

    /// <summary>Who answers for it: automatic is a machine's guess, confirmed an editor's decision.</summary>
    public required GroupState State { get; init; }

    /// <summary>How sure the aligner is, 0 to 1; null where there was nothing to align with.</summary>
    public required double? Score { get; init; }

    /// <summary>Why the aligner put the clauses together.</summary>
    public required IReadOnlyList<EvidenceResource> Evidence { get; init; }

    /// <summary>One for each of the resolution's texts, in their order, also where a text has no such clause.</summary>
    public required IReadOnlyList<MemberResource> Members { get; init; }
}
