using Resolutions.Model.Operations;

namespace Resolutions.Cli;

/// <summary>Tells what became of confirmed groups that could not stay as they were.</summary>
internal static class CarriedLines
{
    public static IEnumerable<string> Of(IReadOnlyList<CarriedGroup> carried) =>
        from fate in Enum.GetValues<GroupFate>()
        let groups = carried.Where(one => one.Fate == fate).ToList()
        where groups.Count > 0
        select Words.Say($"Fate{fate}", groups.Count, groups.Count(one => one.SuccessorId is null));
}
