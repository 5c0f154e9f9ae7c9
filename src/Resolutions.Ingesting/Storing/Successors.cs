namespace Resolutions.Ingesting.Storing;

/// <summary>What stands in the place of clauses that end, where a text is cut again.</summary>
/// <param name="SameWords">By the clause that ends: the one that says the same words at another place, or as another kind.</param>
/// <param name="OtherWords">Clauses that end and whose characters are now in clauses that say something else.</param>
internal sealed record Successors(IReadOnlyDictionary<Guid, Guid> SameWords, IReadOnlySet<Guid> OtherWords)
{
    public static Successors All(IEnumerable<Successors> several)
    {
        IReadOnlyList<Successors> all = [.. several];
        return new(
            all.SelectMany(one => one.SameWords).ToDictionary(pair => pair.Key, pair => pair.Value),
            all.SelectMany(one => one.OtherWords).ToHashSet()
        );
    }

    public static Successors None { get; } = new(new Dictionary<Guid, Guid>(), new HashSet<Guid>());
}
