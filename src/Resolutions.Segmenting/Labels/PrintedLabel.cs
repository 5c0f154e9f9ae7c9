namespace Resolutions.Segmenting.Labels;

/// <summary>A label before a clause.</summary>
/// <param name="Text">As printed, without a list mark before it: <c>1-</c> of <c>- 1-</c>; empty for a bare bullet.</param>
/// <param name="Length">Of label and list mark in the piece's content; 0 where the label is not among the characters.</param>
/// <param name="Value">From 1; the ordinal of a letter, a roman number, an ordinal word; 0 for a bullet.</param>
/// <param name="Marks">The marks around the number, which tell two lists in one style apart: <c>()</c>, <c>.</c>.</param>
/// <param name="Path">The numbers before the last, of a decimal label such as 4.1; empty for a simple one.</param>
internal sealed record PrintedLabel(
    string Text,
    int Length,
    LabelStyle Style,
    int Value,
    string Marks,
    IReadOnlyList<int> Path
)
{
    /// <summary>What makes a number another one after it: bis of 1 bis, in lower case; empty for most.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Whether the label itself says that its clause is a recital: PP2.</summary>
    public bool IsRecital => Style == LabelStyle.Number && Marks.StartsWith("PP", StringComparison.Ordinal);

    /// <summary>The other reading of a letter that is a roman number too: (i), (v), (x); or of a doubled letter, which counts from 1 where it begins a list: (aa).</summary>
    public PrintedLabel? Roman { get; init; }

    /// <summary>The place of an Arabic letter in the order of dictionaries; 0 for other labels. Which order counts, siblings tell.</summary>
    public int PlaceInAlphabet { get; init; }
}
