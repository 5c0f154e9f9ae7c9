using System.Buffers;
using Resolutions.Linguistics.Dates;
using Resolutions.Linguistics.Phrases;
using Resolutions.Linguistics.Places;
using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Describing;

/// <summary>Finds where a text was adopted: held in Dorsane on 4 May 2021 — Dorsane, 4 May 2021 — حرر في طنجة.</summary>
internal static class PlaceDeciding
{
    private const int MostWords = 5;
    private static readonly SearchValues<char> Marks = SearchValues.Create(".;:،؛()[]–—\n");

    private static readonly ClauseKind[] Places =
    [
        ClauseKind.Dateline,
        ClauseKind.Vote,
        ClauseKind.Signature,
        ClauseKind.Enacting,
        ClauseKind.Issuer,
        ClauseKind.Title,
    ];

    /// <returns>As printed; null where none is named.</returns>
    public static string? Decide(Draft draft, List<Piece> clauses)
    {
        var tellers = Places
            .SelectMany(kind => clauses.Where(clause => clause.Kind == kind && clause.Speaker == Speaker.Issuer))
            .ToList();
        return tellers.Select(clause => AfterOpening(draft, clause.Content)).FirstOrDefault(place => place is not null)
            ?? tellers
                .Where(clause => clause.Kind == ClauseKind.Dateline)
                .SelectMany(clause => clause.Spans.Select((_, line) => clause.Spans.Skip(line)))
                .Select(lines => BesideDate(draft, WhiteSpace.Fold(draft.Characters, lines)))
                .FirstOrDefault(place => place is not null);
    }

    /// <summary>What follows "held in", up to a word or mark after which no place goes on.</summary>
    private static string? AfterOpening(Draft draft, string content)
    {
        var words = Words.Of(content);
        for (var i = 0; i < words.Count; i++)
        {
            var matched = draft.Phrases.Match(draft.Facts.PlaceOpenings, words, i);
            if (matched == 0)
                continue;
            if (PlaceAt(draft, content, words, i + matched) is { } place)
                return place;
        }
        return null;
    }

    private static string? PlaceAt(Draft draft, string content, Words words, int start)
    {
        // المنعقد في دورته …: met in its session, not in a place
        if (
            draft.Phrases.Match(draft.Facts.SittingWords, words, start) > 0
            || draft.Phrases.Match(draft.Facts.SessionWords, words, start) > 0
        )
            return null;
        var end = start;
        var country = -1;
        for (; end < words.Count && end - start < MostWords; end++)
        {
            var word = words.SpanOf(end);
            if (
                words[end].Any(char.IsDigit)
                || (end > start && draft.Phrases.Match(draft.Facts.PlaceEnds, words, end) > 0)
            )
                break;
            var between = end > start ? content[words.SpanOf(end - 1).End..word.Start] : "";
            if (between.AsSpan().IndexOfAny(Marks) >= 0 && !between.Contains('(', StringComparison.Ordinal))
                break;
            // Dorsane, Norway: after a comma only the name of a country.
            if (between.Contains(',', StringComparison.Ordinal) && CountryNames.FindFirst(words, end, 1) is null)
                break;
            if (between.Contains('(', StringComparison.Ordinal))
                country = end;
            if (draft.Facts.HasCapitals && end == start && !char.IsUpper(content[word.Start]))
                return null;
        }
        if (end == start)
            return null;
        var stop = words.SpanOf(end - 1).End;
        if (country >= start && stop < content.Length && content[stop] == ')')
            stop++;
        return content[words.SpanOf(start).Start..stop];
    }

    /// <summary>Dorsane (Norway), 4 May 2021 — 4 May 2021, Dorsane: what a dateline names beside its day.</summary>
    private static string? BesideDate(Draft draft, string content)
    {
        var dates = DateFinding.Find(content, draft.Language);
        if (dates.Count == 0)
            return null;
        var before = content[..dates[0].Span.Start];
        var after = content[dates[^1].Span.End..];
        return Place(draft, before) ?? Place(draft, after);
    }

    private static string? Place(Draft draft, string side)
    {
        var trimmed = side.Trim(' ', ',', '،', ':', '.', '-', '–', '—', '/', '\u00A0');
        var words = Words.Of(trimmed);
        var count = words.Count;
        while (count > 0 && draft.Phrases.Match(draft.Facts.PlaceEnds, words, count - 1) > 0)
            count--;
        if (count is 0 or > MostWords || words[0].Any(char.IsDigit) || !IsCapital(draft, trimmed))
            return null;
        var names =
            draft.Mentions(words, draft.Facts.SessionWords)
            || draft.Mentions(words, draft.Facts.AdoptionWords)
            || draft.Mentions(words, draft.Facts.PrintMarks)
            || draft.Mentions(words, draft.Facts.Bodies.Nouns)
            || DocumentWords.First(draft, words) is not null
            || Enumerable.Range(0, count).Any(i => words[i].Any(char.IsDigit));
        if (names)
            return null;
        var end = words.SpanOf(count - 1).End;
        return trimmed[words.SpanOf(0).Start..(end < trimmed.Length && trimmed[end] == ')' ? end + 1 : end)];
    }

    private static bool IsCapital(Draft draft, string side) =>
        side.Length > 0 && (!draft.Facts.HasCapitals || char.IsUpper(side[0]));
}
