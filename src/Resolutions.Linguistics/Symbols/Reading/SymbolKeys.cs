using System.Globalization;
using System.Text;

namespace Resolutions.Linguistics.Symbols.Reading;

/// <summary>Writes the keys of symbols, equal however a language prints them.</summary>
internal static class SymbolKeys
{
    /// <summary>Of a document: A/RES/2625(25) for A/RES/2625 (XXV).</summary>
    public static string Of(SymbolText text, int first, int next)
    {
        var key = new StringBuilder();
        var isBracketed = false;
        for (var at = first; at < next; at++)
        {
            var characters = text.CharactersOf(at);
            isBracketed = text[at].Mark switch
            {
                '(' => true,
                ')' => false,
                _ => isBracketed,
            };
            var roman = isBracketed && text[at].IsWord ? RomanFigures.ValueOf(characters) : 0;
            if (roman > 0)
                key.Append(CultureInfo.InvariantCulture, $"{roman}");
            else if (text[at].IsWord)
                key.Append(Short(characters));
            else if (text.IsMark(at, '°'))
                key.Append("O.");
            else
                key.Append(text.IsMark(at, '-') && !isBracketed ? "/" : characters);
        }
        return key.ToString();
    }

    /// <summary>Of a resolution of a special session: ES-10/19, whose prefix Arabic prints in its own letters.</summary>
    public static string Special(SymbolText text, int at)
    {
        var prefix = text.CharactersOf(at) is "es" or "داط" ? "ES" : "S";
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-{text[at + 2].Number}/{text[at + 4].Number}");
    }

    /// <summary>Of two numbers that a stroke joins, the greater first: 70/1 for 1/70 too.</summary>
    public static string Pair(int first, int second) => Joined(Math.Max(first, second), Math.Min(first, second));

    /// <summary>In the order of the text, where a committee after them makes sure of it: 10/37-POL.</summary>
    public static string Joined(int first, int second) =>
        string.Create(CultureInfo.InvariantCulture, $"{first}/{second}");

    // 206 EX/Décision 5 is 206 EX/Dec. 5.
    private static string Short(ReadOnlySpan<char> word) =>
        word switch
        {
            "resolution" => "RES",
            "decision" => "DEC",
            "recommendation" or "recommandation" => "REC",
            _ => word.ToString().ToUpperInvariant(),
        };
}
