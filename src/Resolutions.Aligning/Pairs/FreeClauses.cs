using Resolutions.Aligning.Clues;

namespace Resolutions.Aligning.Pairs;

/// <summary>What is left to align of several texts when confirmed groups are taken out.</summary>
internal sealed class FreeClauses
{
    private readonly IReadOnlyList<AlignableText> _texts;
    private readonly IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> _confirmed;

    public FreeClauses(IReadOnlyList<AlignableText> texts, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> confirmed)
    {
        (_texts, _confirmed) = (texts, confirmed);
        Clauses = [.. texts.Select((text, number) => Free(text, number))];
    }

    /// <summary>For each text its clauses outside confirmed groups.</summary>
    public IReadOnlyList<IReadOnlyList<ClauseClues>> Clauses { get; }

    public PairClauses Pair(int left, int right)
    {
        var anchors = Anchors(left, right);
        return new(
            _texts[left].Language,
            _texts[right].Language,
            Clauses[left],
            Clauses[right],
            Regions(Clauses[left], [.. anchors.Select(anchor => anchor.Left)]),
            Regions(Clauses[right], [.. anchors.Select(anchor => anchor.Right)])
        );
    }

    private List<ClauseClues> Free(AlignableText text, int number)
    {
        var taken = _confirmed.SelectMany(group => Members(group, number)).ToHashSet();
        return [.. ClauseClues.Of(text).Where(clause => !taken.Contains(clause.Index))];
    }

    // Confirmed groups of both texts that stand in the same order in both: the longest such row of them.
    private List<(int Left, int Right)> Anchors(int left, int right)
    {
        var anchors = _confirmed
            .Where(group => Members(group, left).Count > 0 && Members(group, right).Count > 0)
            .Select(group => (Left: Members(group, left).Min(), Right: Members(group, right).Min()))
            .Order()
            .ToList();
        var rows = new List<List<(int Left, int Right)>>();
        foreach (var anchor in anchors)
        {
            var longest = rows.Where(row => row[^1].Right < anchor.Right).MaxBy(row => row.Count);
            rows.Add([.. longest ?? [], anchor]);
        }
        return rows.MaxBy(row => row.Count) ?? [];
    }

    private static IReadOnlyList<int> Members(IReadOnlyList<IReadOnlyList<int>> group, int text) =>
        text < group.Count ? group[text] : [];

    private static List<int> Regions(IReadOnlyList<ClauseClues> clauses, List<int> anchors)
    {
        var regions = new List<int>(clauses.Count);
        var region = 0;
        foreach (var clause in clauses)
        {
            while (region < anchors.Count && anchors[region] < clause.Index)
                region++;
            regions.Add(region);
        }
        return regions;
    }
}
