using Resolutions.Linguistics.Phrases;
using Resolutions.Model;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Bodies;

/// <summary>Finds the body that a line of the front matter is the name of.</summary>
internal static class LineNames
{
    /// <summary>Of the first of a clause's lines that is one.</summary>
    public static NameStretch? Of(Draft draft, Piece piece) =>
        piece.Spans.Select(span => Of(draft, Line(draft, span))).FirstOrDefault(name => name is not null);

    /// <summary>The whole line, but for an article and the session before the name.</summary>
    public static NameStretch? Of(Draft draft, string line)
    {
        var words = Words.Of(line);
        var start = MeetingWords.SkipArticle(draft, words, 0);
        if (start >= words.Count)
            return null;
        start = MeetingWords.Skip(draft, words, start);
        if (draft.Facts.HasCapitals && !NameStretch.IsCapital(line, words, start))
            return null;
        var name = NameExtent.From(draft, line, words, start, draft.Facts.Bodies.NameEnds);
        return name.End == words.Count && NameShape.IsBody(draft, name) ? name : null;
    }

    /// <summary>Whether a line says the very words, an article before them passed over.</summary>
    public static bool Says(Draft draft, string line, NameStretch name)
    {
        var words = Words.Of(line);
        var start = MeetingWords.SkipArticle(draft, words, 0);
        return words.Count - start == name.Count && new NameStretch(line, words, start, words.Count).Key == name.Key;
    }

    private static string Line(Draft draft, Span span) => WhiteSpace.Fold(draft.Characters, [span]);
}
