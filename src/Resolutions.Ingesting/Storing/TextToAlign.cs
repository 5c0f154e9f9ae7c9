using Resolutions.Aligning;
using Resolutions.Model;

namespace Resolutions.Ingesting.Storing;

/// <summary>A text of the store, or one on its way into it, with what the aligner needs.</summary>
internal sealed record TextToAlign(string Language, IReadOnlyList<Clause> Clauses)
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
}
