using System.Globalization;

namespace Resolutions.Linguistics.Folding;

/// <summary>What each character folds to, for matching or for a stemmer; tables of ours, so that no machine's Unicode data differs.</summary>
internal static class Letters
{
    // Halves of surrogate pairs stand for no character, so that they can stand for what is none.

    /// <summary>In <see cref="Folded"/>: the character is dropped.</summary>
    public const char Dropped = '\uDFFE';

    /// <summary>In <see cref="Folded"/>: the character becomes several, or is half of a pair; <see cref="Several"/> knows.</summary>
    public const char Special = '\uDFFF';

    private static readonly Dictionary<int, string> Folds = Read("folding.tsv");
    private static readonly Dictionary<int, string> Forms = Read("forms.tsv");
    private static readonly Dictionary<(char Letter, char Mark), char> Compositions = DataFile
        .Rows("compositions.tsv")
        .ToDictionary(row => ((char)CodePoint(row[0]), (char)CodePoint(row[1])), row => (char)CodePoint(row[2]));

    /// <summary>By UTF-16 unit, upper case included.</summary>
    public static char[] Folded { get; } = Table();

    /// <summary>What a code point that is <see cref="Special"/> folds to; null: itself.</summary>
    public static string? Several(int codePoint)
    {
        if (codePoint < 0x10000)
            return Folds[char.ToLowerInvariant((char)codePoint)];
        if (Folds.TryGetValue(codePoint, out var folded))
            return folded;
        var text = char.ConvertFromUtf32(codePoint);
        if (CharUnicodeInfo.GetDecimalDigitValue(text, 0) is >= 0 and var digit)
            return ((char)('0' + digit)).ToString();
        var lower = text.ToLowerInvariant();
        return lower == text ? null : lower;
    }

    /// <summary>The plain letters that a presentation form, full-width or raised letter stands for, in lower case; null where it is none.</summary>
    public static string? PlainForm(int codePoint) => Forms.GetValueOrDefault(codePoint);

    /// <summary>The one letter that a lower-case letter and a combining mark compose to; null where there is none.</summary>
    public static char? Composed(char letter, char mark) =>
        Compositions.TryGetValue((letter, mark), out var composed) ? composed : null;

    private static char[] Table()
    {
        var table = new char[0x10000];
        for (var unit = 0; unit < table.Length; unit++)
        {
            var lower = char.ToLowerInvariant((char)unit);
            table[unit] =
                Folds.TryGetValue(lower, out var fold)
                    ? fold.Length switch
                    {
                        0 => Dropped,
                        1 => fold[0],
                        _ => Special,
                    }
                : CharUnicodeInfo.GetDecimalDigitValue((char)unit) is >= 0 and var digit && char.IsDigit((char)unit)
                    ? (char)('0' + digit)
                : char.IsSurrogate((char)unit) ? Special
                : char.IsWhiteSpace((char)unit) ? ' '
                : lower;
        }
        return table;
    }

    private static Dictionary<int, string> Read(string table) =>
        DataFile.Rows(table).ToDictionary(row => CodePoint(row[0]), row => row[1]);

    private static int CodePoint(string field) =>
        int.Parse(field, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
