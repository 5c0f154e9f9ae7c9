namespace Resolutions.Linguistics.Lexicons;

/// <summary>What is wrong in a table or a dictionary. Its code is put into words at the edge.</summary>
/// <param name="Line">From 1 on; null where it concerns the whole file.</param>
/// <param name="Column">From 1 on, of a table; null where it concerns the whole line.</param>
/// <param name="Code">One of <see cref="FaultCodes"/>.</param>
public sealed record LexiconFault(
    string File,
    int? Line,
    int? Column,
    string Code,
    params IReadOnlyList<string> Arguments
);
