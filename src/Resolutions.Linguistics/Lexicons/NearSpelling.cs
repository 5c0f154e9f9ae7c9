using Resolutions.Linguistics.Folding;

namespace Resolutions.Linguistics.Lexicons;

/// <summary>A term that is spelt nearly as a word or phrase is.</summary>
/// <param name="Language">A primary subtag of BCP 47.</param>
/// <param name="Distance">How many letters are to be changed, added, left out or exchanged with their neighbour.</param>
public sealed record NearSpelling(string Term, string Language, int Distance)
{
    // In four letters one may be wrong.
    private const int LettersForEach = 4;
    private const int MostDistance = 3;

    /// <summary>The nearest first, each term once; none where all are far.</summary>
    /// <param name="language">Null for all languages.</param>
    public static IReadOnlyList<NearSpelling> Find(Lexicon lexicon, string phrase, string? language, int most)
    {
        var folded = FoldedText.Fold(phrase.Trim());
        var allowed = Math.Clamp(folded.Length / LettersForEach, 1, MostDistance);
        var near = new List<NearSpelling>();
        foreach (var concept in lexicon.Concepts)
        {
            foreach (var one in concept.Languages)
            {
                if (language is not null && one != language)
                    continue;
                foreach (var term in concept.TermsIn(one))
                {
                    var distance =
                        Math.Abs(term.Length - folded.Length) > allowed + 1
                            ? int.MaxValue
                            : Between(folded, FoldedText.Fold(term));
                    if (distance <= allowed)
                        near.Add(new(term, one, distance));
                }
            }
        }
        return
        [
            .. near.DistinctBy(one => (one.Term, one.Language))
                .OrderBy(one => one.Distance)
                .ThenBy(one => one.Term, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    /// <summary>After Damerau 1964, as far as each letter is touched once.</summary>
    internal static int Between(string one, string other)
    {
        var rows = new int[3][];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i - 1) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }
        return rows[one.Length % 3][other.Length];
    }
}
