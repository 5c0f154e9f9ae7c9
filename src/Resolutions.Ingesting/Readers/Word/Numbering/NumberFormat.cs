using System.Globalization;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Word.Numbering;

/// <summary>How a number is written (17.18.59).</summary>
/// <param name="Name">Such as <c>lowerRoman</c>.</param>
/// <param name="Pattern">Of the name <c>custom</c>: <c>001, 002, 003, ...</c>.</param>
/// <param name="Language">A BCP 47 tag that the format itself is marked with; null where it is not.</param>
internal sealed record NumberFormat(string Name, string? Pattern, string? Language)
{
    public bool IsBullet => Name == "bullet";

    /// <param name="language">Of the document, for numbers in words.</param>
    public string Write(int number, string language) =>
        Name switch
        {
            "none" => "",
            "lowerLetter" => LetterNumbers.Repeated(number, LetterNumbers.Latin).ToLowerInvariant(),
            "upperLetter" => LetterNumbers.Repeated(number, LetterNumbers.Latin),
            "arabicAlpha" => LetterNumbers.Repeated(number, LetterNumbers.ArabicAlphabet),
            "arabicAbjad" => LetterNumbers.Repeated(number, LetterNumbers.Abjad),
            "hebrew1" => HebrewNumbers.Write(number),
            "hebrew2" => LetterNumbers.Repeated(number, LetterNumbers.HebrewAlphabet),
            "russianLower" => LetterNumbers.Repeated(number, LetterNumbers.Russian).ToLowerInvariant(),
            "russianUpper" => LetterNumbers.Repeated(number, LetterNumbers.Russian),
            "lowerRoman" => RomanNumerals.Write(number).ToLowerInvariant(),
            "upperRoman" => RomanNumerals.Write(number),
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "hindiNumbers" => Digits(number, '\u0966'),
            "thaiNumbers" => Digits(number, '\u0E50'),
            "decimalFullWidth" or "decimalFullWidth2" => Digits(number, '\uFF10'),
            "numberInDash" => $"- {Text(number)} -",
            "chicago" => new string("*†‡§"[(Math.Max(1, number) - 1) % 4], ((Math.Max(1, number) - 1) / 4) + 1),
            "ordinal" => NumberWords.Ordinal(number, Tag(language)),
            "cardinalText" => NumberWords.CardinalText(number, Tag(language)),
            "ordinalText" => NumberWords.OrdinalText(number, Tag(language)),
            "custom" => Padded(number),
            _ => Text(number),
        };

    private string Tag(string language) => LanguageTags.Primary(Language ?? language);

    // 001, 002, 003, …; of what else custom formats may hold, only padding is in use.
    private string Padded(int number)
    {
        var first = Pattern?.Split(',')[0].Trim() ?? "";
        return first.Length > 1 && first.All(char.IsAsciiDigit)
            ? Text(number).PadLeft(first.Length, '0')
            : Text(number);
    }

    private static string Digits(int number, char zero) =>
        string.Concat(Text(number).Select(digit => char.IsAsciiDigit(digit) ? (char)(digit - '0' + zero) : digit));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
