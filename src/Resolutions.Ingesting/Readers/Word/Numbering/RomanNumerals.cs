using System.Globalization;
using System.Text;

namespace Resolutions.Ingesting.Readers.Word.Numbering;

/// <summary>Roman numerals in capitals.</summary>
internal static class RomanNumerals
{
    private const int Most = 4_000;

    private static readonly (int Value, string Letters)[] Signs =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    /// <summary>Digits for what the numerals cannot say.</summary>
    public static string Write(int number)
    {
        if (number is < 1 or >= Most)
            return number.ToString(CultureInfo.InvariantCulture);
        var written = new StringBuilder();
        foreach (var (value, letters) in Signs)
        {
            for (; number >= value; number -= value)
                written.Append(letters);
        }
        return written.ToString();
    }
}
