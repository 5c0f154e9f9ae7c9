namespace Resolutions.Aligning.Scoring;

/// <summary>A third text's links with two others.</summary>
internal sealed record Witness(
    IReadOnlyList<(int Clause, int Middle, double Probability)> Left,
    IReadOnlyList<(int Clause, int Middle, double Probability)> Right
);
