namespace Resolutions.Linguistics.Names;

/// <summary>Tells names that are one name in several languages and scripts by their sound: Genève, Geneva, جنيف.</summary>
public static class NameMatching
{
    // With these, fewer than one pair in a thousand of different names is taken for one, and of names and other words; the
    // benchmark `names` prints what other thresholds would do.
    private const double OfLongNames = 0.57;
    private const double Shortness = 0.45;

    // Likelier than not the first letter is the word's own.
    private const float OfParticle = 0.93f;

    // A name has a few words; of a longer text only the whole is compared.
    private const int MostWords = 16;

    /// <returns>1 for names that sound the same, 0 for names that share nothing; the same whichever comes first.</returns>
    public static double Similarity(string a, string b) => Similarity(SpokenName.Of(a), SpokenName.Of(b));

    /// <inheritdoc cref="Similarity(string, string)"/>
    public static double Similarity(SpokenName a, SpokenName b)
    {
        var order = string.CompareOrdinal(a.Folded, b.Folded);
        if (order == 0)
            return 1;
        // Where words are equally good, the first is taken: let it be the same one either way.
        if (order > 0)
            (a, b) = (b, a);
        var whole = Similarity(a.Whole, b.Whole);
        var most = Math.Max(a.Words.Length, b.Words.Length);
        return most is 1 or > MostWords ? whole : Math.Max(whole, ByWords(a, b));
    }

    /// <summary>The least similarity at which two names are taken for one. Short ones are alike by chance more often (Kim, قيم): they need more.</summary>
    /// <param name="weight">The lesser <see cref="SpokenName.Weight"/> of the two.</param>
    public static double Threshold(double weight) => Math.Min(1, OfLongNames + Shortness / Math.Max(weight, Shortness));

    /// <summary>Whether two names are alike enough to be taken for one.</summary>
    public static bool IsSame(SpokenName a, SpokenName b) =>
        Similarity(a, b) >= Threshold(Math.Min(a.Weight, b.Weight));

    // Each as it stands, and as it is without the particle that its first letter may be.
    private static float Similarity(SpokenWord a, SpokenWord b)
    {
        var best = 0f;
        var doubtOfOne = 1f;
        for (var one = a; one is not null; one = one.Bare, doubtOfOne *= OfParticle)
        {
            var doubt = doubtOfOne;
            for (var other = b; other is not null; other = other.Bare, doubt *= OfParticle)
                best = Math.Max(best, doubt * OfReadings(one, other));
        }
        return best;
    }

    private static float OfReadings(SpokenWord a, SpokenWord b)
    {
        var total = a.Total + b.Total;
        // What one has more than the other is left out in any case.
        if (total <= 0 || 2 * Math.Abs(a.Total - b.Total) >= total)
            return 0;
        return Math.Max(0, 1 - 2 * SoundDistance.Between(a, b) / total);
    }

    // Words in any order, each with the one that sounds or means the same.
    private static float ByWords(SpokenName a, SpokenName b)
    {
        Span<bool> isTaken = stackalloc bool[b.Words.Length];
        var shared = 0f;
        for (var i = 0; i < a.Words.Length; i++)
        {
            var (best, at) = (0f, -1);
            for (var j = 0; j < b.Words.Length; j++)
            {
                if (isTaken[j])
                    continue;
                var isTranslated = a.Parts[i].AsSpan().IndexOfAny(b.Parts[j]) >= 0;
                var likeness = isTranslated ? 1 : Similarity(a.Words[i], b.Words[j]);
                if (likeness > best)
                    (best, at) = (likeness, j);
            }
            if (at < 0)
                continue;
            isTaken[at] = true;
            shared += best * (a.Words[i].Total + b.Words[at].Total);
        }
        var total = a.Whole.Total + b.Whole.Total;
        return total > 0 ? shared / total : 0;
    }
}
