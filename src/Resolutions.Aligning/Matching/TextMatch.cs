using Resolutions.Model;

namespace Resolutions.Aligning.Matching;

/// <summary>How well two texts look like two versions of one resolution.</summary>
/// <param name="Score">0 to 1.</param>
public sealed record TextMatch(double Score, IReadOnlyList<Evidence> Evidence)
{
    // An editor can join what was left apart; what was joined wrongly misleads readers first.
    internal const double Enough = 0.95;

    // Of generated resolutions, true versions scored 1 and others of the body 0; what lies between are resolutions of one
    // session, next year's resolution, and short texts that state little.
    internal const double Likely = 0.5;

    /// <summary>Whether the score is enough to join them without an editor's word.</summary>
    public bool IsSame => Score >= Enough;

    /// <summary>Whether an editor should be asked: likely, and not enough.</summary>
    public bool IsLikely => Score is >= Likely and < Enough;
}
