using System.Text.RegularExpressions;
using Resolutions.Model;

namespace Resolutions.Linguistics.Formulas;

/// <summary>Illocutions by their codes, and which of them stand near each other.</summary>
public static partial class Illocutions
{
    // Within one row translators vary: prie is asks, requests or calls upon; and so do bodies, from one year to the next.
    private static readonly Illocution[][] Families =
    [
        [Illocution.Recall, Illocution.BearInMind, Illocution.Reaffirm],
        [Illocution.Note, Illocution.TakeNote, Illocution.Recognise, Illocution.BearInMind, Illocution.Consider],
        [Illocution.Consider, Illocution.HavingConsidered, Illocution.Convinced, Illocution.BearInMind],
        [Illocution.GuidedBy, Illocution.Pursuant, Illocution.HavingConsidered],
        [Illocution.Affirm, Illocution.Reaffirm, Illocution.Emphasise, Illocution.Declare],
        [Illocution.Welcome, Illocution.Commend, Illocution.Thank, Illocution.ExpressAppreciation, Illocution.Note],
        [Illocution.ExpressSupport, Illocution.ExpressSympathy, Illocution.Reaffirm, Illocution.Approve],
        [Illocution.Concern, Illocution.Regret, Illocution.Deplore, Illocution.Condemn, Illocution.ExpressSympathy],
        [Illocution.Condemn, Illocution.Reject, Illocution.Protest, Illocution.Deplore, Illocution.Warn],
        [Illocution.Demand, Illocution.Request, Illocution.Urge, Illocution.Call, Illocution.Appeal],
        [Illocution.Request, Illocution.Invite, Illocution.Urge, Illocution.Call, Illocution.Encourage],
        [Illocution.Invite, Illocution.Encourage, Illocution.Recommend],
        [Illocution.Request, Illocution.Instruct, Illocution.Authorise],
        [Illocution.Decide, Illocution.Establish, Illocution.Appoint, Illocution.Adopt, Illocution.Approve],
        [Illocution.Decide, Illocution.RemainSeized, Illocution.Extend, Illocution.Terminate, Illocution.Pledge],
        [Illocution.Hope, Illocution.Encourage, Illocution.Convinced],
        [Illocution.Transmit, Illocution.Share],
        [Illocution.Amend, Illocution.Decide, Illocution.Adopt],
    ];

    private static readonly bool[,] Near = Nearness();

    /// <summary>Whether a translation may well have the one where the original has the other.</summary>
    public static bool AreNear(Illocution one, Illocution other) => Near[(int)one, (int)other];

    /// <summary>A stable kebab-case word: <c>take-note</c>.</summary>
    public static string CodeOf(Illocution illocution) =>
        InnerCapital.Replace(illocution.ToString(), "-$0").ToLowerInvariant();

    /// <summary>The illocution of a code that is known to be one.</summary>
    internal static Illocution Parse(string code) =>
        Enum.Parse<Illocution>(code.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static bool[,] Nearness()
    {
        var count = Enum.GetValues<Illocution>().Length;
        var near = new bool[count, count];
        foreach (var family in Families)
        {
            foreach (var one in family)
            {
                foreach (var other in family)
                    near[(int)one, (int)other] = one != other;
            }
        }
        return near;
    }

    // The N of TakeNote
    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InnerCapital { get; }
}
