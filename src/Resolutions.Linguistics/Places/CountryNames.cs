using System.Collections.Frozen;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Places;

/// <summary>The names of countries in English, French and Arabic: CLDR's, with long forms and variants that documents use besides.</summary>
public static class CountryNames
{
    // Of words, for a country before another in a list: وبابوا غينيا الجديدة ومالي.
    private const int LongestName = 5;

    private static readonly CodedNames<Country> Table = new(
        "countries.tsv",
        "country-aliases.tsv",
        (code, english, french, arabic) => new(code, english, french, arabic)
    );

    private static readonly PhraseTable<bool> Forms = ReadForms();

    // A name that is another word too, and the words behind which it is a name.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Homographs = DataFile
        .Rows("country-homographs.tsv")
        .ToFrozenDictionary(
            row => FoldedText.Fold(row[0]),
            row => row.Skip(1).Select(FoldedText.Fold).ToFrozenSet(StringComparer.Ordinal)
        );

    /// <summary>In the order of codes.</summary>
    public static IReadOnlyCollection<Country> All => Table.All;

    /// <param name="code">Of ISO 3166-1, two letters.</param>
    public static Country? Of(string code) => Table.Of(code);

    /// <summary>The first country that the words name from <paramref name="index"/> on, within <paramref name="reach"/> words; null where there is none.</summary>
    public static PhraseMatch<Country>? FindFirst(Words words, int index, int reach)
    {
        var end = Math.Min(words.Count, index + reach);
        for (var i = index; i < end; i++)
        {
            if (!TryMatch(words, i, out var match))
                continue;
            if (match.Value is { } country)
                return new(country, match.Index, match.Count);
            i += match.Count - 1;
        }
        return null;
    }

    /// <summary>Every country that the words name, in order and without overlap; a long form (Kingdom of Norway) is one name.</summary>
    public static IEnumerable<PhraseMatch<Country>> Find(Words words)
    {
        var i = 0;
        while (FindFirst(words, i, words.Count - i) is { } match)
        {
            yield return match;
            i = match.Index + match.Count;
        }
    }

    private static bool TryMatch(Words words, int index, out PhraseMatch<Country?> match)
    {
        if (Table.TryMatch(words, index, out match))
        {
            if (match is { Count: 1, Value: not null } && !IsName(words, index))
                match = match with { Value = null };
            return true;
        }
        if (!Forms.TryMatch(words, index, out var form) || index + form.Count == words.Count)
            return false;
        if (!Table.TryMatch(words, index + form.Count, out var name) || name.Value is null)
            return false;
        match = new(name.Value, index, form.Count + name.Count);
        return true;
    }

    private static bool IsName(Words words, int index)
    {
        var word = words[index];
        foreach (var reading in ArabicParticles.Readings(word))
        {
            if (!Homographs.TryGetValue(reading, out var before))
                continue;
            // لمالي: what is written onto a name and hardly onto an adjective.
            return (reading != word && word[0] != 'و')
                || (index > 0 && ArabicParticles.Readings(words[index - 1]).Any(before.Contains))
                || IsInList(words, index);
        }
        return true;
    }

    private static bool IsInList(Words words, int index)
    {
        if (index + 1 < words.Count && Table.TryMatch(words, index + 1, out var next) && next.Value is not null)
            return true;
        for (var count = 1; count <= Math.Min(LongestName, index); count++)
        {
            if (Table.TryMatch(words, index - count, out var last) && last.Count == count && last.Value is not null)
                return true;
        }
        return false;
    }

    private static PhraseTable<bool> ReadForms()
    {
        var forms = new PhraseTable<bool>();
        foreach (var row in DataFile.Rows("country-forms.tsv"))
            forms.Add(row[0], true);
        return forms;
    }
}
