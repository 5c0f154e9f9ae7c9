using Resolutions.Ingesting.Comparing;
using Resolutions.Ingesting.Reports;

namespace Resolutions.Cli.Ingesting;

/// <summary>Tells in short lines what a second text of one language changes.</summary>
internal static class ChangeLines
{
    private const int MostClauses = 12;
    private const int MostPlaces = 3;
    private const int MostCharacters = 70;

    public static IEnumerable<string> Of(IngestedText text)
    {
        if (text.Changes is not { } changes)
            yield break;
        if (changes.Clauses.Count == 0)
        {
            yield return Words.Say("ChangedNothing", text.Ordinal, changes.Ordinal);
            yield break;
        }
        yield return Words.Say(
            "ChangedSince",
            text.Ordinal,
            changes.Ordinal,
            Count(changes, ChangeKind.Changed),
            Count(changes, ChangeKind.Added),
            Count(changes, ChangeKind.Removed)
        );
        foreach (var change in changes.Clauses.Take(MostClauses))
            yield return Line(change);
        if (changes.Clauses.Count > MostClauses)
            yield return Words.Say("MoreClauses", changes.Clauses.Count - MostClauses);
    }

    private static int Count(TextChanges changes, ChangeKind kind) =>
        changes.Clauses.Count(change => change.Kind == kind);

    private static string Line(ClauseChange change) =>
        change.Kind switch
        {
            ChangeKind.Added => Words.Say("ClauseAdded", change.Address, Short(change.After)),
            ChangeKind.Removed => Words.Say("ClauseRemoved", change.Address, Short(change.Before)),
            _ => Words.Say("ClauseChanged", change.Address, string.Join("; ", Places(change))),
        };

    private static IEnumerable<string> Places(ClauseChange change)
    {
        var places = WordChange.Between(change.Before, change.After);
        foreach (var (before, after) in places.Take(MostPlaces))
        {
            yield return before.Length == 0 ? Words.Say("WordsAdded", Short(after))
            : after.Length == 0 ? Words.Say("WordsRemoved", Short(before))
            : Words.Say("WordsReplaced", Short(before), Short(after));
        }
        if (places.Count > MostPlaces)
            yield return Words.Say("MoreWords", places.Count - MostPlaces);
    }

    private static string Short(string words)
    {
        if (words.Length <= MostCharacters)
            return words;
        var end = words.LastIndexOf(' ', MostCharacters);
        return words[..(end > 0 ? end : MostCharacters)] + "…";
    }
}
