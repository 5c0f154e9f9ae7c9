using Resolutions.Model;

namespace Resolutions.Testing.Builders;

/// <summary>A resolution as a test writes it; <see cref="Seeding"/> stores it.</summary>
public sealed record ResolutionSeed(string Slug, IReadOnlyList<TextSeed> Texts)
{
    public IssuingBody? IssuingBody { get; init; } = new() { Code = "CRS", Names = new Dictionary<string, string>() };

    public DocumentType? DocumentType { get; init; } = Model.DocumentType.Resolution;

    public string? Symbol { get; init; }

    public PartialDate? Date { get; init; }

    public bool IsSample { get; init; }

    /// <summary>The scores of groups, by what the group is called; 0.9 where nothing is said.</summary>
    public IReadOnlyDictionary<string, double> Scores { get; init; } = new Dictionary<string, double>();

    /// <summary>The groups that an editor confirmed.</summary>
    public IReadOnlySet<string> Confirmed { get; init; } = new HashSet<string>();

    /// <summary>The groups in the order of the alignment: each text's own order, a new group after the one before it.</summary>
    public IReadOnlyList<string> GroupKeys
    {
        get
        {
            var keys = new List<string>();
            foreach (var text in Texts)
            {
                var at = 0;
                foreach (var key in text.Clauses.Select(clause => clause.GroupKey))
                {
                    if (!keys.Contains(key))
                        keys.Insert(at, key);
                    at = keys.IndexOf(key) + 1;
                }
            }
            return keys;
        }
    }
}
