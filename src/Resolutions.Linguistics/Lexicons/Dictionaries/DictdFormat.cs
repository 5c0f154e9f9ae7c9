using System.Text;

namespace Resolutions.Linguistics.Lexicons.Dictionaries;

/// <summary>
/// Dictionaries of the protocol DICT, as FreeDict has them: an index with, between tabs, headword, start and length of the
/// article in digits of base 64; and the articles, which may be packed.
/// </summary>
public static class DictdFormat
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    // 00databaseshort and the like tell of the dictionary.
    private const string AboutIt = "00";

    /// <param name="name">That faults are told of.</param>
    /// <param name="left">Of the headwords, a primary subtag of BCP 47, as is the other.</param>
    public static DictionaryContent Read(
        TextReader index,
        Stream articles,
        bool isPacked,
        string name,
        string left,
        string right,
        DictionaryLimits limits
    )
    {
        var entries = new DictionaryEntries(name, limits);
        if (BoundedBytes.Read(articles, isPacked, entries) is not { } bytes)
            return entries.Read();
        string[] languages = [left, right];
        for (var line = 1; !entries.IsFull && index.ReadLine() is { } row; line++)
        {
            if (row.StartsWith(AboutIt, StringComparison.Ordinal))
                continue;
            var columns = row.Split('\t');
            if (columns.Length < 3 || Number(columns[1]) is not { } start || Number(columns[2]) is not { } length)
                entries.Tell(line, FaultCodes.EntryNotRead, "\\t");
            else if (start + length > bytes.Length)
                entries.Tell(line, FaultCodes.IndexWrong, columns[0]);
            else
                Add(entries, line, languages, Encoding.UTF8.GetString(bytes, (int)start, (int)length), columns[0]);
        }
        return entries.Read();
    }

    // The index writes headwords without hyphens and capitals; the first line of the article has them as they are.
    private static void Add(DictionaryEntries entries, int line, string[] languages, string article, string indexed)
    {
        var lines = article.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var headword = lines.Length > 1 ? Definition.HeadwordOf(lines[0]) : indexed;
        entries.Add(line, languages, [headword], Definition.TermsOf(lines.Skip(1)));
    }

    private static long? Number(string digits)
    {
        // Six digits of base 64 are 36 bits.
        if (digits.Length is 0 or > 6)
            return null;
        var number = 0L;
        foreach (var digit in digits)
        {
            var value = Digits.IndexOf(digit, StringComparison.Ordinal);
            if (value < 0)
                return null;
            number = (number * Digits.Length) + value;
        }
        return number;
    }
}
