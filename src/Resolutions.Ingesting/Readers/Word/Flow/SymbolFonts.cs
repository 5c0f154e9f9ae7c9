namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>
/// What the places in symbol fonts look like. Greek letters and signs of Symbol after Unicode's mapping of the Adobe Symbol
/// encoding; of Wingdings what documents use as marks.
/// </summary>
internal static class SymbolFonts
{
    // Capitals from A, small letters from a; places that hold no letter are blank.
    private const string GreekCapitals = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private const string GreekSmall = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static readonly Dictionary<int, string> Symbol = new()
    {
        [0xA2] = "′",
        [0xA3] = "≤",
        [0xA5] = "∞",
        [0xAB] = "↔",
        [0xAC] = "←",
        [0xAD] = "↑",
        [0xAE] = "→",
        [0xAF] = "↓",
        [0xB0] = "°",
        [0xB1] = "±",
        [0xB2] = "″",
        [0xB3] = "≥",
        [0xB4] = "×",
        [0xB7] = "•",
        [0xB8] = "÷",
        [0xB9] = "≠",
        [0xBB] = "≈",
        [0xBC] = "…",
        [0xD0] = "∠",
        [0xD2] = "®",
        [0xD3] = "©",
        [0xD4] = "™",
        [0xD7] = "⋅",
        [0xDE] = "⇒",
        [0xE5] = "∑",
    };

    private static readonly Dictionary<int, string> Wingdings = new()
    {
        [0x6C] = "●",
        [0x6E] = "■",
        [0x6F] = "□",
        [0x71] = "❑",
        [0x76] = "❖",
        [0x9F] = "•",
        [0xA7] = "▪",
        [0xA8] = "◻",
        [0xD8] = "➢",
        [0xE0] = "→",
        [0xE8] = "➔",
        [0xFB] = "✗",
        [0xFC] = "✓",
        [0xFD] = "☒",
        [0xFE] = "☑",
    };

    /// <param name="code">A character; that of a symbol font from U+F000, or without that.</param>
    /// <returns>Null for what no table holds.</returns>
    public static string? Character(string? font, int code)
    {
        var place = code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code;
        return font switch
        {
            "Symbol" => Letter(place) ?? Symbol.GetValueOrDefault(place) ?? Ascii(place),
            "Wingdings" => Wingdings.GetValueOrDefault(place),
            // In a font of letters the code is the character.
            _ when code is >= 0x20 and < 0xD800 => ((char)code).ToString(),
            _ => null,
        };
    }

    private static string? Letter(int place) =>
        place switch
        {
            >= 'A' and <= 'Z' => GreekCapitals[place - 'A'].ToString(),
            >= 'a' and <= 'z' => GreekSmall[place - 'a'].ToString(),
            _ => null,
        };

    // Digits and brackets are where they are in ASCII.
    private static string? Ascii(int place) => place is >= 0x20 and <= 0x3F ? ((char)place).ToString() : null;
}
