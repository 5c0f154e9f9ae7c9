using Resolutions.Linguistics.Folding;
using Resolutions.Model;
using Resolutions.Segmenting.Languages;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>
/// Leaves out of clauses the hyphens that stand only because a line ended: inter- / national. They become furniture, so that
/// every character still lies somewhere. A compound keeps its hyphen: one that the text writes with it elsewhere, whose halves
/// are words of the text by themselves, or whose first half is one of compounds (non-, sous-).
/// </summary>
internal static class Hyphenation
{
    private const int ShortestHalf = 2;

    /// <returns>The hyphens left out, in no order.</returns>
    public static List<Span> Drop(Draft draft)
    {
        var dropped = new List<Span>();
        Vocabulary? known = null;
        foreach (var piece in draft.Pieces.Where(piece => piece.Kind is not null))
        {
            var hyphens = HyphensOf(draft.Characters, piece.Spans).ToList();
            if (hyphens.Count == 0)
                continue;
            known ??= Vocabulary.Of(draft);
            var left = hyphens.Where(hyphen => known.IsOneWord(draft, hyphen)).Select(hyphen => hyphen.At).ToList();
            if (left.Count == 0)
                continue;
            piece.LeaveOut(left);
            dropped.AddRange(left.Select(at => new Span(at, at + 1)));
        }
        return dropped;
    }

    private static IEnumerable<(int At, int Next)> HyphensOf(string characters, IReadOnlyList<Span> spans)
    {
        foreach (var (index, span) in spans.Index())
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (!LineHyphens.IsHyphen(characters[i]))
                    continue;
                var next = i + 1;
                while (next < span.End && char.IsWhiteSpace(characters[next]))
                    next++;
                if (next == span.End)
                    next = index + 1 < spans.Count ? spans[index + 1].Start : characters.Length;
                if (next > i + 1 && LineHyphens.IsBroken(characters, i, next))
                    yield return (i, next);
            }
        }
    }

    /// <summary>The words of a text, and its compounds, as they stand within lines.</summary>
    private sealed class Vocabulary(HashSet<string> words, HashSet<string> compounds, HashSet<string> firsts)
    {
        public static Vocabulary Of(Draft draft)
        {
            var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var compounds = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var text = draft.Characters;
            for (var i = 0; i < text.Length; i++)
            {
                var start = i;
                var isCompound = false;
                while (i < text.Length && (char.IsLetter(text[i]) || (IsInside(text, i) && (isCompound = true))))
                    i++;
                var isHalf = i < text.Length && LineHyphens.IsHyphen(text[i]);
                if (i > start && !isHalf && !(start > 0 && LineHyphens.IsHyphen(text[start - 1])))
                    (isCompound ? compounds : words).Add(text[start..i]);
            }
            var firsts = LanguageFacts.Lines(draft.Facts.CompoundFirsts).Select(FoldedText.Fold);
            return new(words, compounds, firsts.ToHashSet(StringComparer.Ordinal));
        }

        public bool IsOneWord(Draft draft, (int At, int Next) hyphen)
        {
            var text = draft.Characters;
            if (text[hyphen.At] == '\u00AD')
                return true;
            var (start, end) = (hyphen.At, hyphen.Next);
            while (start > 0 && char.IsLetter(text[start - 1]))
                start--;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            var (first, second) = (text[start..hyphen.At], text[hyphen.Next..end]);
            var isOfMore =
                (start > 0 && LineHyphens.IsHyphen(text[start - 1]))
                || (end < text.Length && LineHyphens.IsHyphen(text[end]));
            if (
                isOfMore
                || compounds.Contains($"{first}-{second}")
                || first.Length < ShortestHalf
                || second.Length < ShortestHalf
            )
                return false;
            if (words.Contains(first + second))
                return true;
            return !firsts.Contains(FoldedText.Fold(first)) && !(words.Contains(first) && words.Contains(second));
        }

        private static bool IsInside(string text, int i) =>
            LineHyphens.IsHyphen(text[i])
            && i > 0
            && i + 1 < text.Length
            && char.IsLetter(text[i - 1])
            && char.IsLetter(text[i + 1]);
    }
}
