using System.Globalization;
using System.Text;

namespace Resolutions.Ingesting.Readers.Html.Lists;

/// <summary>Prints the labels of list items as browsers do (CSS Counter Styles Level 3, sections 6 and 7).</summary>
internal static class ListLabels
{
    private const string Bullet = "•";
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Greek = "αβγδεζηθικλμνξοπρστυφχψω";

    private static readonly (int Value, string Print)[] Roman =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    /// <param name="style">A value of <c>list-style-type</c>.</param>
    /// <returns>"1.", "iv.", "•" or the like; null where none is printed.</returns>
    public static string? Label(int number, string style)
    {
        if (style[0] is '"' or '\'')
            return style.Trim(style[0]).Trim() is { Length: > 0 } marker ? marker : null;
        return style switch
        {
            "none" => null,
            "disc" or "circle" or "square" or "disclosure-open" or "disclosure-closed" => Bullet,
            _ => (Printed(number, style) ?? Decimal(number, '0')) + ".",
        };
    }

    /// <returns>Null where the style has no print for the number, or is unknown.</returns>
    private static string? Printed(int number, string style) =>
        style switch
        {
            "decimal-leading-zero" => number.ToString("00", CultureInfo.InvariantCulture),
            "lower-alpha" or "lower-latin" => Letters(number, Latin),
            "upper-alpha" or "upper-latin" => Letters(number, Latin)?.ToUpperInvariant(),
            "lower-greek" => Letters(number, Greek),
            "lower-roman" => RomanOf(number),
            "upper-roman" => RomanOf(number)?.ToUpperInvariant(),
            "arabic-indic" => Decimal(number, '٠'),
            "persian" => Decimal(number, '۰'),
            "devanagari" => Decimal(number, '०'),
            _ => null,
        };

    private static string Decimal(int number, char zero) =>
        string.Concat(
            number.ToString(CultureInfo.InvariantCulture).Select(c => char.IsAsciiDigit(c) ? (char)(zero + c - '0') : c)
        );

    /// <summary>After the last letter two of them: z, aa, ab.</summary>
    private static string? Letters(int number, string alphabet)
    {
        if (number < 1)
            return null;
        var letters = new StringBuilder();
        for (var rest = number; rest > 0; rest = (rest - 1) / alphabet.Length)
            letters.Insert(0, alphabet[(rest - 1) % alphabet.Length]);
        return letters.ToString();
    }

    private static string? RomanOf(int number)
    {
        if (number is < 1 or > 3999)
            return null;
        var roman = new StringBuilder();
        foreach (var (value, print) in Roman)
        {
            for (; number >= value; number -= value)
                roman.Append(print);
        }
        return roman.ToString();
    }
}
