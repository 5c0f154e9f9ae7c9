using Resolutions.Model;
using Resolutions.Store.Reading;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>A clause as the page shows it: whose words, in which language, how deep, its label apart from the rest.</summary>
/// <param name="Depth">How many clauses it is nested in.</param>
public sealed record ShownClause(Clause Clause, AlignedText Text, int Depth)
{
    // "- 1.Decides": some sources print a mark before the label.
    private const int FurthestLabel = 3;

    private const string AfterLabels = ".)-–—";

    public string Language => Clause.Language ?? Text.Membership.Language;

    public string Direction => LanguageTags.Direction(Language);

    /// <summary>Its own place on the page, which no clause of another text shares: <c>fr/op4</c>.</summary>
    public string Anchor => $"{Text.Membership.Language}/{Clause.Address}";

    public bool IsPublishers => Clause.Speaker == Speaker.Publisher;

    /// <summary>Whether the source numbers it automatically, so that the label is not among its characters.</summary>
    public bool IsLabelResolved => Clause.Label is { Length: > 0 } && LabelEnd is null;

    /// <summary>What is printed first, up to and with the label; the label itself where automatic numbering gave it.</summary>
    public string Label => LabelEnd is { } end ? Clause.Content[..end] : (Clause.Label ?? "");

    /// <summary>What is printed after the label.</summary>
    public string Rest => LabelEnd is { } end ? Clause.Content[end..] : Clause.Content;

    private int? LabelEnd
    {
        get
        {
            if (Clause.Label is not { Length: > 0 } label)
                return null;
            var start = Clause.Content.IndexOf(label, StringComparison.Ordinal);
            if (start is < 0 or > FurthestLabel)
                return null;
            var end = start + label.Length;
            // "1." where the label is "1".
            while (end < Clause.Content.Length && AfterLabels.Contains(Clause.Content[end]))
                end++;
            return end;
        }
    }
}
