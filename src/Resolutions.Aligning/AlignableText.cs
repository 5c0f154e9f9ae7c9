namespace Resolutions.Aligning;

/// <summary>A text as the aligner sees it.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Clauses">In document order.</param>
public sealed record AlignableText(string Language, IReadOnlyList<AlignableClause> Clauses);
