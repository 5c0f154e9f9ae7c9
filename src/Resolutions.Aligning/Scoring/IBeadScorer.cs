using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Scoring;

/// <summary>One reason to join clauses or not, told for beads of one pair of texts. Knows nothing of how beads are searched.</summary>
internal interface IBeadScorer
{
    /// <summary>In nats: how much likelier what it sees is among counterparts than among clauses at random.</summary>
    double Score(Bead bead);

    /// <summary>The score as an editor may read it; null where there is nothing to say.</summary>
    Evidence? Explain(Bead bead);
}
