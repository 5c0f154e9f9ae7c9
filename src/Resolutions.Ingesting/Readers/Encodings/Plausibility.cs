namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>How likely it is that somebody wrote what a code page makes of bytes, as the characters beyond ASCII tell.</summary>
/// <param name="Average">Points a character: about 1 in a real text, less than 0 in a misread one.</param>
/// <param name="Undefined">How many characters the code page gives no meaning.</param>
internal sealed record Plausibility(double Average, int Undefined)
{
    private const int EnoughToTell = 20_000;
    private const double UndefinedPoints = -30;
    private const double MixedScripts = -6;

    public static Plausibility Of(string characters)
    {
        var (points, weighed, undefined) = (0.0, 0, 0);
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] < '\u0080')
                continue;
            var isUndefined = IsUndefined(characters[i]);
            undefined += isUndefined ? 1 : 0;
            if (weighed == EnoughToTell && !isUndefined)
                continue;
            weighed = Math.Min(EnoughToTell, weighed + 1);
            points += isUndefined ? UndefinedPoints : PointsAt(characters, i);
        }
        return new(weighed == 0 ? 0 : points / weighed, undefined);
    }

    // The platform maps what a code page leaves out to C1 controls or, in ISO 8859-6, to the private use area.
    private static bool IsUndefined(char c) => c is (>= '\u0080' and <= '\u009F') or (>= '\uE000' and <= '\uF8FF');

    private static double PointsAt(string characters, int at)
    {
        var (before, c, after) = (Neighbour(characters, at - 1), characters[at], Neighbour(characters, at + 1));
        if (ArabicPlausibility.IsLetter(c))
            return IsLatin(before) || IsLatin(after) ? MixedScripts : ArabicPlausibility.Points(before, c, after);
        if (IsLatin(c))
        {
            return ArabicPlausibility.IsLetter(before) || ArabicPlausibility.IsLetter(after)
                ? MixedScripts
                : LatinPlausibility.Points(before, c, after);
        }
        return char.IsLetter(c) ? OtherScript(before, after) : Mark(before, c, after);
    }

    private static char Neighbour(string characters, int at) =>
        at >= 0 && at < characters.Length ? characters[at] : '\n';

    private static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || (c is >= '\u00C0' and <= '\u024F' && char.IsLetter(c));

    // Cyrillic and others, where they were declared: letters of a script stand together.
    private static double OtherScript(char before, char after) => IsLatin(before) || IsLatin(after) ? MixedScripts : 1;

    private static double Mark(char before, char c, char after) =>
        c switch
        {
            '\u00A0' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u00AD' => 0,
            '،' or '؛' or '؟' => IsLatin(before) ? -3 : 0.5,
            '«' or '»' or '‘' or '’' or '“' or '”' or '–' or '—' or '…' or '•' => 0.5,
            _ when char.IsLetter(before) && char.IsLetter(after) => -4,
            '°' or '§' or '©' or '®' or '™' or '€' or '½' or '²' or '³' or '·' or '×' or '÷' => 0,
            _ => -1.5,
        };
}
