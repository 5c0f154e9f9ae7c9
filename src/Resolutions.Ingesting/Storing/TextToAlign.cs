using Resolutions.Aligning;
using Resolutions.Model;
using Resolutions.Segmenting;

namespace Resolutions.Ingesting.Storing;

/// <summary>A text of the store, or one on its way into it, with what the aligner needs.</summary>
/// <param name="Ordinal">Among the resolution's texts in this language.</param>
internal sealed record TextToAlign(Guid TextId, string Language, int Ordinal, IReadOnlyList<Clause> Clauses)
{
    public AlignableText ForAligner() =>
        new(
            Language,
            [
                .. Clauses.Select(clause => new AlignableClause(
                    clause.Content,
                    clause.Kind,
                    clause.Label,
                    clause.Address
                )),
            ]
        );

    public static AlignableText ForAligner(SegmentedText text) =>
        new(
            text.Language,
            [
                .. text.Clauses.Select(clause => new AlignableClause(
                    clause.Content,
                    clause.Kind,
                    clause.Label,
                    clause.Address
                )),
            ]
        );
}
