namespace Resolutions.Linguistics.Stems.Arabic;

/// <summary>Looks for a known word inside another: the one that leaves fewest letters outside it.</summary>
internal ref struct KnownWord
{
    // Pronouns that end a noun or a verb, longest first.
    private static readonly string[] Pronouns = ["هما", "ها", "هم", "هن", "نا", "كم", "ه"];

    private static readonly ArabicLexemes Known = ArabicLexemes.Known;

    // Whatever is joined to the longest known word.
    private const int JoinedLength = 12;

    // Of letters cut; where the beginning and the end compete for one, it is likelier a beginning: ال in المهم, not هم.
    private const char Ha = 'ه';
    private const char TaMarbuta = 'ة';
    private const int Letter = 2;
    private const int Ending = 1;

    private readonly char _last;
    private readonly char _hamza;
    private string? _stem;
    private int _cost = int.MaxValue;

    private KnownWord(char last, char hamza) => (_last, _hamza) = (last, hamza);

    /// <summary>The stem of the word that is found; null where there is none.</summary>
    /// <param name="hamza">See <see cref="ArabicHamza.In"/>.</param>
    /// <param name="last">How the word ends as written: ه may be a pronoun, ة is none.</param>
    public static string? Find(string folded, char hamza, char last)
    {
        if (last != Ha && (Known.TryNoun(folded, hamza, out var stem) || Known.TryVerb(folded, out stem)))
            return stem;
        if (folded.Length > Known.LongestLength + JoinedLength)
            return null;
        var search = new KnownWord(last, hamza);
        foreach (var proclitic in Proclitics.All)
        {
            if (proclitic.Letters.Length * Letter >= search._cost)
                break;
            if (folded.AsSpan().StartsWith(proclitic.Letters, StringComparison.Ordinal))
                search.After(proclitic, folded.AsSpan(proclitic.Letters.Length));
        }
        return search._stem;
    }

    private void After(Proclitics.Proclitic proclitic, ReadOnlySpan<char> rest)
    {
        var cost = proclitic.Letters.Length * Letter;
        if (rest.Length < 2)
            return;
        if (proclitic.IsFuture)
        {
            OfferVerb(rest, cost);
            return;
        }
        // كتابه is his book, not كتابة.
        if (_last == Ha && !proclitic.IsDefinite && rest is [_, _, _, .., Ha])
            OfferNoun(rest[..^1], cost - 1);
        OfferNoun(rest, cost);
        OfferInflected(rest, cost, isJoined: false);
        if (proclitic.IsDefinite)
            return;
        OfferVerb(rest, cost);
        foreach (var pronoun in Pronouns)
        {
            if (
                _last != TaMarbuta
                && rest.Length > pronoun.Length + 1
                && rest.EndsWith(pronoun, StringComparison.Ordinal)
            )
                OfferBeforePronoun(rest[..^pronoun.Length], Ended(cost, pronoun.Length));
        }
    }

    private void OfferBeforePronoun(ReadOnlySpan<char> rest, int cost)
    {
        OfferNoun(rest, cost);
        // دولتها; مستواها; أعضائها, أعضاؤها
        switch (rest)
        {
            case [.., 'ت']:
                OfferNoun(rest[..^1], 'ه', cost);
                break;
            case [.., 'ا', 'ي' or 'و']:
                OfferNoun(rest[..^1], 'ء', Ended(cost, 1));
                break;
            case [.., 'ا']:
                OfferNoun(rest[..^1], 'ي', cost);
                break;
        }
        OfferVerb(rest, cost);
        OfferInflected(rest, cost, isJoined: true);
    }

    /// <param name="isJoined">To a pronoun.</param>
    private void OfferInflected(ReadOnlySpan<char> rest, int cost, bool isJoined)
    {
        switch (rest)
        {
            case [_, _, .., 'ا', 'ت']:
                OfferNoun(rest[..^2], 'ه', Ended(cost, 2));
                OfferNoun(rest[..^2], Ended(cost, 2));
                break;
            case [_, _, .., 'ت', 'ا' or 'ي', 'ن']:
                OfferNoun(rest[..^3], 'ه', Ended(cost, 3));
                OfferNoun(rest[..^2], Ended(cost, 2));
                break;
            case [_, _, _, .., 'و' or 'ي' or 'ا', 'ن']:
                OfferNoun(rest[..^2], Ended(cost, 2));
                OfferNoun(rest[..^2], 'ي', Ended(cost, 2));
                break;
            // شعبها is شعب with a pronoun before it is an accusative of شعبة.
            case [_, _, .., Ha, 'ا']:
                OfferNoun(rest[..^1], Ended(cost, 2) + Ending);
                break;
            // Feminine, or his; accusative
            case [_, _, .., Ha or 'ا']:
                OfferNoun(rest[..^1], Ended(cost, 1));
                break;
            case [_, _, _, _, .., 'و']:
            // مسؤولو الدولة, مسؤولي الدولة; elsewhere the ي makes another word.
            case [_, _, .., 'ي'] when isJoined || rest is ['م', _, _, _, _, ..]:
                OfferNoun(rest[..^1], Ended(cost, 1));
                break;
        }
    }

    private void OfferNoun(scoped ReadOnlySpan<char> word, char last, int cost)
    {
        if (cost >= _cost)
            return;
        Span<char> whole = stackalloc char[word.Length + 1];
        word.CopyTo(whole);
        whole[^1] = last;
        OfferNoun(whole, cost);
    }

    private void OfferNoun(scoped ReadOnlySpan<char> word, int cost)
    {
        if (cost < _cost && word.Length > 1 && Known.TryNoun(word, _hamza, out var stem))
            (_stem, _cost) = (stem, cost);
    }

    private void OfferVerb(scoped ReadOnlySpan<char> word, int cost)
    {
        if (cost < _cost && word.Length > 2 && Known.TryVerb(word, out var stem))
            (_stem, _cost) = (stem, cost);
    }

    private static int Ended(int cost, int letters) => cost + letters * Letter + Ending;
}
