namespace Resolutions.Segmenting.Labels;

/// <summary>The words that make another number of one: 1 bis, 3 ter, 5 مكرر.</summary>
internal static class NumberSuffixes
{
    private const int Longest = 9;

    private static readonly Dictionary<string, string> Neutral = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bis"] = "bis",
        ["ter"] = "ter",
        ["quater"] = "quater",
        ["quinquies"] = "quinquies",
        ["sexies"] = "sexies",
        ["مكرر"] = "bis",
        ["مكررا"] = "bis",
        ["مكرراً"] = "bis",
    };

    /// <returns>The suffix as addresses say it in every language, and where it ends; an empty one, and where the number ends, where there is none.</returns>
    public static (string Suffix, int End) At(LabelHead head, int end)
    {
        var start = head.SkipSpace(end);
        var stop = start;
        while (stop - start <= Longest && (char.IsLetter(head.At(stop)) || head.At(stop) == '\u064B'))
            stop++;
        var word = stop > start ? head.Content[start..stop] : "";
        return Neutral.TryGetValue(word, out var suffix) ? (suffix, stop) : ("", end);
    }
}
