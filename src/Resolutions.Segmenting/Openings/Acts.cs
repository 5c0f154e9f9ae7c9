using Resolutions.Model;

namespace Resolutions.Segmenting.Openings;

/// <summary>What illocutions tell of a clause's place in a resolution.</summary>
internal static class Acts
{
    /// <summary>Whether a body may say so and have the clauses after it say what: decides:, adopts the following declaration:</summary>
    public static bool Enacts(Illocution? illocution) =>
        illocution
            is Illocution.Decide
                or Illocution.Declare
                or Illocution.Adopt
                or Illocution.Approve
                or Illocution.Affirm
                or Illocution.Recommend
                or Illocution.Pledge;

    /// <summary>Whether it is what resolutions are for, not why: a motion notes and believes before it resolves.</summary>
    public static bool Resolves(Illocution? illocution) =>
        Enacts(illocution) && illocution != Illocution.Affirm
        || illocution
            is Illocution.Demand
                or Illocution.Request
                or Illocution.Urge
                or Illocution.Call
                or Illocution.Appeal
                or Illocution.Invite
                or Illocution.Encourage
                or Illocution.Instruct
                or Illocution.Authorise
                or Illocution.RemainSeized
                or Illocution.Establish
                or Illocution.Appoint
                or Illocution.Extend
                or Illocution.Terminate
                or Illocution.Transmit
                or Illocution.Amend;
}
