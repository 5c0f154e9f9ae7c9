using DiffPlex;

namespace Resolutions.Ingesting.Comparing;

/// <summary>Words that stand in place of others.</summary>
/// <param name="Before">Empty where words were only put in.</param>
/// <param name="After">Empty where words were only left out.</param>
public sealed record WordChange(string Before, string After)
{
    /// <summary>In the order of the text; words that differ next to each other are one change.</summary>
    public static IReadOnlyList<WordChange> Between(string before, string after)
    {
        var result = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: true, text => text.Split(' '));
        return
        [
            .. result
                .DiffBlocks.Select(block => new WordChange(
                    Words(result.PiecesOld, block.DeleteStartA, block.DeleteCountA),
                    Words(result.PiecesNew, block.InsertStartB, block.InsertCountB)
                ))
                .Where(change => change.Before != change.After),
        ];
    }

    private static string Words(IReadOnlyList<string> pieces, int start, int count) =>
        string.Join(' ', pieces.Skip(start).Take(count));
}
