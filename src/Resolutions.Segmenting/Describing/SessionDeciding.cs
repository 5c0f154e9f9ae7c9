using System.Globalization;
using Resolutions.Linguistics.Numbers;
using Resolutions.Linguistics.Phrases;
using Resolutions.Model;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Describing;

/// <summary>Finds the number of the session at which a text was adopted: Fifty-first session, 45e session, الدورة الحادية والخمسون.</summary>
internal static class SessionDeciding
{
    private const int Near = 3;

    private static readonly ClauseKind[] Places =
    [
        ClauseKind.Issuer,
        ClauseKind.Dateline,
        ClauseKind.Title,
        ClauseKind.Vote,
        ClauseKind.Enacting,
        ClauseKind.Heading,
        ClauseKind.Signature,
    ];

    /// <returns>In ASCII digits; null where none is named.</returns>
    public static string? Decide(Draft draft, List<Piece> clauses)
    {
        var tellers = Places
            .SelectMany(kind =>
                clauses
                    .TakeWhile(clause => kind != ClauseKind.Heading || !IsBody(clause))
                    .Where(clause => clause.Kind == kind)
            )
            .Where(clause => clause.Speaker == Speaker.Issuer)
            .Select(clause => Words.Of(clause.Content))
            .ToList();
        foreach (var table in new[] { draft.Facts.SittingWords, draft.Facts.GatheringWords })
        {
            foreach (var words in tellers)
            {
                if (NumberIn(draft, words, table) is { } number)
                    return number.ToString(CultureInfo.InvariantCulture);
            }
        }
        return null;
    }

    private static bool IsBody(Piece clause) =>
        clause.Kind is ClauseKind.Preambular or ClauseKind.Operative or ClauseKind.Paragraph;

    private static int? NumberIn(Draft draft, Words words, string table)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (draft.Phrases.Match(table, words, i) == 0)
                continue;
            if ((Before(draft, words, i) ?? After(draft, words, i)) is { } number)
                return number;
        }
        return null;
    }

    /// <summary>The ordinal whose last word stands at most <see cref="Near"/> words before; the longest reading, for forty-fifth is none of fifth.</summary>
    private static int? Before(Draft draft, Words words, int at)
    {
        for (var start = Math.Max(0, at - Near - 5); start < at; start++)
        {
            if (
                OrdinalReading.At(words, start, draft.Language) is { } ordinal
                && start + ordinal.Count <= at
                && start + ordinal.Count >= at - Near
                && !IsParted(draft, words, start + ordinal.Count, at)
            )
                return ordinal.Value;
        }
        return null;
    }

    /// <summary>Another meeting between an ordinal and the word is what the ordinal counts: the 3rd meeting of the session.</summary>
    private static bool IsParted(Draft draft, Words words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (
                draft.Phrases.Match(draft.Facts.SessionWords, words, i) > 0
                || draft.Phrases.Match(draft.Facts.PlenaryWords, words, i) > 0
                || draft.Phrases.Match(draft.Facts.OpenWords, words, i) > 0
            )
                return true;
        }
        return false;
    }

    /// <summary>الدورة العادية الحادية والخمسون, دورته (48): where adjectives follow their noun.</summary>
    private static int? After(Draft draft, Words words, int at)
    {
        if (draft.Facts.HasCapitals)
            return null;
        for (var i = at + 1; i <= at + Near && i < words.Count; i++)
        {
            if (OrdinalReading.At(words, i, draft.Language) is { } ordinal)
                return ordinal.Value;
        }
        return null;
    }
}
