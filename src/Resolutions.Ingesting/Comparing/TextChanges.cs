using Resolutions.Ingesting.Storing;
using Resolutions.Model;

namespace Resolutions.Ingesting.Comparing;

/// <summary>What differs between a text and an older one of the same language.</summary>
/// <param name="Ordinal">Of the older text, among its resolution's texts in the language.</param>
/// <param name="Clauses">In the order of the newer text; what was removed comes last.</param>
public sealed record TextChanges(int Ordinal, IReadOnlyList<ClauseChange> Clauses)
{
    /// <returns>Against the text of the same language that is most like it; null where there is none.</returns>
    internal static TextChanges? Since(IReadOnlyList<TextToAlign> others, TextToAlign text) =>
        others
            .Where(other => LanguageTags.Primary(other.Language) == LanguageTags.Primary(text.Language))
            .Select(other => new TextChanges(other.Ordinal, ClausePairing.Compare(other.Clauses, text.Clauses)))
            .OrderBy(changes => changes.Clauses.Count)
            .ThenBy(changes => changes.Ordinal)
            .FirstOrDefault();
}
