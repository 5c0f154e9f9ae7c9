using Resolutions.Model;

namespace Resolutions.Segmenting.Passages;

/// <summary>Takes an extraction apart along its blocks; what no block covers, along its lines.</summary>
internal static class PassageReading
{
    public static List<Passage> Read(string characters, IReadOnlyList<Block> blocks)
    {
        // Outer blocks before inner ones, so that an item of a nested list interrupts the item around it; furniture last,
        // for nothing inside a menu is of the document.
        var flow = blocks
            .Where(block => block.Kind is not (BlockKind.Emphasis or BlockKind.LinkText or BlockKind.PageBreak))
            .OrderBy(block => block.Kind == BlockKind.Furniture)
            .ThenBy(block => block.Span.Start)
            .ThenByDescending(block => block.Span.End)
            .ToList();
        var emphases = blocks
            .Where(block => block.Kind == BlockKind.Emphasis)
            .Select(block => block.Span)
            .OrderBy(span => span.Start)
            .ToList();
        var emphasis = 0;
        var links = blocks.Where(block => block.Kind == BlockKind.LinkText).Select(block => block.Span).ToHashSet();
        var passages = new List<Passage>();
        var labelled = new HashSet<int>();
        var interruptions = new Interruptions();
        foreach (var (owner, span) in Runs(Owners(flow, characters.Length)))
        {
            var block = owner == 0 ? null : flow[owner - 1];
            foreach (var part in block is null ? Lines(characters, span) : [span])
            {
                var trimmed = WhiteSpace.Trim(characters, part);
                if (trimmed.IsEmpty || interruptions.GoOn(passages, owner, trimmed))
                    continue;
                interruptions.Begin(passages.Count, owner, block?.Kind);
                var label = block is not null && labelled.Add(owner) ? block.Label : null;
                while (emphasis < emphases.Count && emphases[emphasis].Start < trimmed.Start)
                    emphasis++;
                var isIn = emphasis < emphases.Count && emphases[emphasis].Start < trimmed.End;
                passages.Add(
                    new(
                        trimmed,
                        block?.Kind ?? BlockKind.Paragraph,
                        label,
                        links.Contains(trimmed),
                        block?.Level ?? 0,
                        block?.Language
                    )
                    {
                        Emphasis = isIn ? emphases[emphasis] : default,
                    }
                );
            }
        }
        return passages;
    }

    /// <summary>For each character the number, from 1, of the innermost block it lies in; 0 where it lies in none.</summary>
    private static int[] Owners(List<Block> flow, int length)
    {
        var owners = new int[length];
        foreach (var (index, block) in flow.Index())
        {
            var start = Math.Clamp(block.Span.Start, 0, length);
            var end = Math.Clamp(block.Span.End, start, length);
            owners.AsSpan(start, end - start).Fill(index + 1);
        }
        return owners;
    }

    private static IEnumerable<(int Owner, Span Span)> Runs(int[] owners)
    {
        var start = 0;
        for (var i = 1; i <= owners.Length; i++)
        {
            if (i < owners.Length && owners[i] == owners[start])
                continue;
            yield return (owners[start], new(start, i));
            start = i;
        }
    }

    private static IEnumerable<Span> Lines(string characters, Span span)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && characters[i] is not ('\n' or '\r'))
                continue;
            yield return new(start, i);
            start = i + 1;
        }
    }
}
