using Resolutions.Model;

namespace Resolutions.Segmenting.Passages;

/// <summary>Finds where pages end.</summary>
internal static class PageBreaks
{
    /// <returns>Offsets in order.</returns>
    public static List<int> Find(string characters, IReadOnlyList<Block> blocks)
    {
        var breaks = blocks
            .Where(block => block.Kind == BlockKind.PageBreak)
            .Select(block => Math.Clamp(block.Span.Start, 0, characters.Length))
            .ToHashSet();
        for (var i = characters.IndexOf('\f', StringComparison.Ordinal); i >= 0; i = characters.IndexOf('\f', i + 1))
            breaks.Add(i);
        return [.. breaks.Order()];
    }
}
