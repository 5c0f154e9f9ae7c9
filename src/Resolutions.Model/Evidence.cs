namespace Resolutions.Model;

/// <summary>One reason why clauses belong together or do not. Its code is put into words at the edge.</summary>
/// <param name="Code">A stable kebab-case word, such as <c>same-label</c>.</param>
/// <param name="Weight">How much it speaks for the group, in nats of log likelihood ratio; negative speaks against it.</param>
public sealed record Evidence(string Code, double Weight, params IReadOnlyList<string> Arguments);
