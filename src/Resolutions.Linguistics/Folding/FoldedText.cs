using System.Globalization;
using System.Text;
using Resolutions.Model;

namespace Resolutions.Linguistics.Folding;

/// <summary>
/// A text without what writers of one language vary at will: case, accents, ligatures, the seats of hamza, vowel marks,
/// tatweel, digits of another script, kinds of apostrophe, dash and space. For matching only, never to be shown.
/// </summary>
public sealed class FoldedText
{
    private static readonly Dictionary<char, string> Folds = DataFile
        .Rows("folding.tsv")
        .ToDictionary(
            row => (char)ushort.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            row => row[1]
        );

    private readonly List<Span> _origins = [];

    private FoldedText(string original)
    {
        var folded = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            var from = folded.Length;
            Append(folded, original[i]);
            if (folded.Length == from && from > 0)
                _origins[^1] = new(_origins[^1].Start, i + 1);
            for (var added = from; added < folded.Length; added++)
                _origins.Add(new(i, i + 1));
        }
        Original = original;
        Value = folded.ToString();
    }

    public string Original { get; }

    public string Value { get; }

    public static FoldedText Of(string text) => new(text);

    /// <summary>Folds where the way back is not needed.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            Append(folded, c);
        return folded.ToString();
    }

    /// <summary>The stretch of the original that a non-empty stretch of <see cref="Value"/> came from, dropped marks after it included.</summary>
    public Span OriginOf(Span folded) => new(_origins[folded.Start].Start, _origins[folded.End - 1].End);

    private static void Append(StringBuilder folded, char c)
    {
        var lower = char.ToLowerInvariant(c);
        if (Folds.TryGetValue(lower, out var fold))
            folded.Append(fold);
        else if (CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit && char.IsDigit(c))
            folded.Append((char)('0' + digit));
        else
            folded.Append(char.IsWhiteSpace(c) ? ' ' : lower);
    }
}
