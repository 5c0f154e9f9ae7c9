using Resolutions.Model;

namespace Resolutions.Segmenting.Describing;

/// <summary>Says which parts of an extraction each of its texts takes, its furniture included.</summary>
internal static class TextStretches
{
    /// <returns>For each draft its stretches, in order; those of two drafts do not overlap.</returns>
    public static List<List<Span>> Of(string characters, List<Draft> drafts)
    {
        var stretches = drafts.ConvertAll(_ => new List<Span>());
        if (drafts.Count == 1)
        {
            if (characters.Length > 0)
                stretches[0].Add(new(0, characters.Length));
            return stretches;
        }
        var spans = drafts
            .Index()
            .SelectMany(draft =>
                draft.Item.Pieces.SelectMany(piece => piece.Spans).Select(span => (Span: span, draft.Index))
            )
            .OrderBy(entry => entry.Span.Start);
        var before = -1;
        foreach (var (span, owner) in spans)
        {
            var own = stretches[owner];
            if (owner == before)
                own[^1] = new(own[^1].Start, Math.Max(own[^1].End, span.End));
            else
                own.Add(span);
            before = owner;
        }
        return stretches;
    }
}
