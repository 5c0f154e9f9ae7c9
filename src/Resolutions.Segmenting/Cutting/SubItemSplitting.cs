using Resolutions.Linguistics.Phrases;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Finds the sub-items that share a line with their clause: … to: (a) …; (b) …; and (c) ….</summary>
internal static class SubItemSplitting
{
    private const int LongestLabel = 12;
    private const int FewestItems = 2;
    private const int FewestLetters = 3;
    private const string Semicolons = ";؛";

    /// <returns>Where in the source each sub-item begins; none where fewer than two stand in order.</returns>
    public static List<int> CutsIn(Draft draft, Piece piece)
    {
        var lists = new Stack<List>();
        var closed = new List<List>();
        foreach (var span in piece.Spans)
        {
            var text = span.Of(draft.Characters);
            for (var i = 1; i + 2 < text.Length; i++)
            {
                if (!char.IsWhiteSpace(text[i - 1]) || !CouldBegin(text, i))
                    continue;
                if (LabelAt(draft, text, i) is { } label && !IsCited(draft, text, i))
                    Place(lists, closed, label, span.Start + i, text, i);
            }
        }
        closed.AddRange(lists);
        return [.. closed.Where(list => list.IsSound).SelectMany(list => list.Cuts).Order()];
    }

    private static bool CouldBegin(string text, int i) =>
        text[i] is '(' or '’' or '‘' or '\u200F' or '\u200E'
        || text.AsSpan(i, Math.Min(6, text.Length - i)).IndexOfAny(")-–.") > 0;

    /// <summary>A letter or number in marks that no sentence uses: (a) a) ’1‘ أ) أ- — and 1. before a capital.</summary>
    private static PrintedLabel? LabelAt(Draft draft, string text, int i)
    {
        var head = WhiteSpace.Fold(text, [new(i, Math.Min(text.Length, i + LongestLabel + LongestLabel))]);
        var label = LabelReading.Read(head, draft.Facts);
        if (
            label
            is null
                or { Style: LabelStyle.Bullet or LabelStyle.Article or LabelStyle.Ordinal or LabelStyle.Decimal }
        )
            return null;
        if (label.Length > LongestLabel || label.Length >= head.Length || label.Suffix.Length > 0)
            return null;
        var isBracketed =
            label.Marks.Contains(')', StringComparison.Ordinal) || label.Marks.Contains('‘', StringComparison.Ordinal);
        var isArabicLetter =
            label.Style == LabelStyle.Letter && !char.IsAscii(label.Text.FirstOrDefault(char.IsLetter, 'a'));
        var isPointed =
            label is { Style: LabelStyle.Number, Marks: "." }
            && char.IsUpper(head[label.Length..].TrimStart().FirstOrDefault());
        return isBracketed || isArabicLetter || isPointed ? label : null;
    }

    /// <summary>Of paragraph (a) or Article 1) — the word before names what the number is of.</summary>
    private static bool IsCited(Draft draft, string text, int i)
    {
        var end = text.AsSpan(0, i).TrimEnd().Length;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        if (start == end)
            return false;
        var word = Words.Of(text[start..end]);
        return draft.Starts(word, draft.Facts.ArticleWords)
            || draft.Starts(word, draft.Facts.AnnexWords)
            || draft.Starts(word, draft.Facts.CitedWords)
            || DocumentWords.LengthAt(draft, word, 0) > 0;
    }

    private static void Place(Stack<List> lists, List<List> closed, PrintedLabel label, int at, string text, int i)
    {
        var before = text.AsSpan(0, i).TrimEnd();
        foreach (var reading in new[] { label, label.Roman })
        {
            if (reading is null)
                continue;
            var open = lists.FirstOrDefault(list => list.IsNext(reading));
            if (open is not null && IsParted(before, open.Cuts[^1] - at + i, open.IsAnnounced))
            {
                while (lists.Peek() != open)
                    closed.Add(lists.Pop());
                open.Take(reading, at);
                return;
            }
            if (reading.Value == 1 && BeginsList(before) is { } isAnnounced && !lists.Any(list => list.IsLike(reading)))
            {
                lists.Push(new(reading, at, isAnnounced));
                return;
            }
        }
    }

    /// <summary>After a colon a list is announced; after a word it may be one, never after a number or a symbol: paragraph 3 (a).</summary>
    private static bool? BeginsList(ReadOnlySpan<char> before) =>
        before.IsEmpty ? null
        : before[^1] is ':' ? true
        : before[^1] is ',' or '—' or '–'
        || (char.IsLetter(before[^1]) && char.IsLetter(before[^Math.Min(2, before.Length)]))
            ? false
        : null;

    /// <summary>Whether the item before has words, and ends as one; where nothing announced the list, only a semicolon parts it.</summary>
    private static bool IsParted(ReadOnlySpan<char> before, int itemStart, bool isAnnounced)
    {
        var item = before[Math.Clamp(itemStart, 0, before.Length)..];
        var letters = 0;
        foreach (var c in item)
            letters += char.IsLetter(c) ? 1 : 0;
        if (letters < FewestLetters + 1)
            return false;
        var space = item.LastIndexOfAny(' ', '\n', '\u00A0');
        var isConjunction = space > 0 && item.Length - space <= 4 && char.IsLetter(item[^1]);
        var end = isConjunction ? item[..space].TrimEnd() : item;
        if (end.IsEmpty)
            return false;
        return isAnnounced
            ? isConjunction || end[^1] is ';' or '؛' or ',' or '،' or '.' or ':'
            : Semicolons.Contains(end[^1], StringComparison.Ordinal);
    }

    /// <summary>A list in the making.</summary>
    private sealed class List(PrintedLabel first, int start, bool isAnnounced)
    {
        private PrintedLabel _last = first;

        public List<int> Cuts { get; } = [start];

        public bool IsAnnounced => isAnnounced;

        public bool IsSound => Cuts.Count >= FewestItems;

        public bool IsLike(PrintedLabel label) => label.Style == _last.Style && label.Marks == _last.Marks;

        public bool IsNext(PrintedLabel label) =>
            IsLike(label)
            && (
                label.Value == _last.Value + 1
                || (label.PlaceInAlphabet > 1 && label.PlaceInAlphabet == _last.PlaceInAlphabet + 1)
            );

        public void Take(PrintedLabel label, int at)
        {
            _last = label;
            Cuts.Add(at);
        }
    }
}
