namespace Resolutions.Linguistics.Stems.Arabic;

/// <summary>The particles and the article that Arabic joins to the beginning of a word.</summary>
internal static class Proclitics
{
    /// <param name="IsDefinite">With the article, after which no pronoun can follow and no verb.</param>
    /// <param name="IsFuture">With the س of the future, after which only a verb can follow.</param>
    public readonly record struct Proclitic(string Letters, bool IsDefinite, bool IsFuture);

    /// <summary>None first, then by length.</summary>
    public static Proclitic[] All { get; } =
    [
        new("", false, false),
        .. Joined("و ف ب ل ك"),
        new("س", false, true),
        .. Joined("وب ول وك فب فل فك"),
        new("وس", false, true),
        new("فس", false, true),
        .. WithArticle("ال لل وال فال بال كال ولل فلل وبال وكال فبال فكال"),
    ];

    /// <summary>The longest with the article that a word has; light10 knows them, and و.</summary>
    public static int LengthOfArticle(ReadOnlySpan<char> word)
    {
        var length = 0;
        foreach (var proclitic in All)
        {
            if (proclitic.IsDefinite && word.StartsWith(proclitic.Letters, StringComparison.Ordinal))
                length = proclitic.Letters.Length;
        }
        return length;
    }

    private static IEnumerable<Proclitic> Joined(string letters) =>
        letters.Split(' ').Select(joined => new Proclitic(joined, false, false));

    private static IEnumerable<Proclitic> WithArticle(string letters) =>
        letters.Split(' ').Select(joined => new Proclitic(joined, true, false));
}
