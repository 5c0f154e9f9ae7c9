using System.Globalization;
using System.Text;

namespace Resolutions.Linguistics.Symbols.Reading;

/// <summary>Reads what follows the number of an act: its committee (37-POL, 37-س), its part (48/75 A), its session (د-25).</summary>
internal sealed class CommitteeReader(SymbolText text)
{
    private const int MostLetters = 3;
    private const int MostMarks = 6;

    // In which Arabic orders the letters that parts are called by; A is ألف.
    private static readonly string[] LetterNames =
        "الف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد".Split(
            ' '
        );

    /// <summary>What follows a pair of numbers, and the token after it; null where nothing does.</summary>
    /// <param name="isAct">Whether the pair is known to be of an act.</param>
    public (string Key, int Next)? After(int at, bool isAct)
    {
        if (text.IsMark(at, '-'))
            return Latin(at + 1) ?? Arabic(at + 1, isLoose: !text.IsJoined(at) && !text.IsJoined(at + 1));
        return isAct ? Part(at) ?? Arabic(at, isLoose: true) : null;
    }

    /// <summary>A special session in brackets after a number: (S-VI), (د-25), (دإ-6).</summary>
    public (string Key, int Next)? SessionAfter(int at)
    {
        if (!text.IsMark(at, '('))
            return null;
        var letters = new StringBuilder();
        var next = at + 1;
        for (; next < at + MostMarks && text[next].IsWord; next++)
            letters.Append(text.CharactersOf(next));
        var prefix = letters.ToString() switch
        {
            "د" => "",
            "دا" or "s" => "S-",
            "داط" or "es" => "ES-",
            _ => null,
        };
        if (prefix is null || !text.IsMark(next, '-') || !text.IsMark(next + 2, ')'))
            return null;
        var number = text[next + 1].IsNumber
            ? text[next + 1].Number
            : RomanFigures.ValueOf(text.CharactersOf(next + 1));
        return number > 0 ? (string.Create(CultureInfo.InvariantCulture, $"({prefix}{number})"), next + 3) : null;
    }

    // POL, S&T
    private (string Key, int Next)? Latin(int at)
    {
        if (!text.IsUpper(at) || text[at].Span.Length > 5)
            return null;
        var letters = text.CharactersOf(at).ToString().ToUpperInvariant();
        var next = at + 1;
        if (text.IsMark(next, '&') && text.IsJoined(next) && text.IsUpper(next + 1))
            (letters, next) = ($"{letters}&{text.CharactersOf(next + 1).ToString().ToUpperInvariant()}", next + 2);
        return WithSummit(Code(letters), next);
    }

    // س, أق, أ ق, ع.ت
    private (string Key, int Next)? Arabic(int at, bool isLoose)
    {
        var letters = "";
        var (next, end) = (at, at);
        while (letters.Length < MostLetters && text.IsArabic(next) && text[next].Span.Length <= 2)
        {
            letters += text.CharactersOf(next).ToString();
            end = ++next;
            if (text.IsMark(next, '.') && text.IsArabic(next + 1))
                next++;
        }
        // Between spaces a short word may be any.
        if (letters.Length is 0 or > MostLetters || (isLoose && Code(letters) == letters))
            return Known(at) is { } one ? WithSummit(one, at + 1) : null;
        return WithSummit(Code(letters), end);
    }

    private string? Known(int at) =>
        text.IsArabic(at)
        && Code(text.CharactersOf(at).ToString()) is { } code
        && code != text.CharactersOf(at).ToString()
            ? code
            : null;

    // 10/6-P(IS), 10/6-س (ق.إ): of a summit, not of ministers.
    private (string Key, int Next) WithSummit(string code, int next)
    {
        if (!text.IsMark(next, '('))
            return ($"-{code}", next);
        if (text.CharactersOf(next + 1) is "is" && text.IsMark(next + 2, ')'))
            return ($"-{code}(IS)", next + 3);
        var last = text.IsMark(next + 2, '.') ? next + 3 : next + 2;
        var isSummit = text.CharactersOf(next + 1) is "ق" && text.CharactersOf(last) is "ا";
        var close = text.IsMark(last + 1, '.') ? last + 2 : last + 1;
        return isSummit && text.IsMark(close, ')') ? ($"-{code}(IS)", close + 1) : ($"-{code}", next);
    }

    // 48/75 A, 48/75 ألف
    private (string Key, int Next)? Part(int at)
    {
        if (text.IsJoined(at) || !text[at].IsWord)
            return null;
        if (text.IsUpper(at) && text[at].Span.Length == 1 && !text.IsJoined(at + 1))
            return ($" {char.ToUpperInvariant(text.CharactersOf(at)[0])}", at + 1);
        var name = text.IsArabic(at) ? Array.IndexOf(LetterNames, text.CharactersOf(at).ToString()) : -1;
        return name >= 0 ? ($" {(char)('A' + name)}", at + 1) : null;
    }

    /// <summary>The committees of the ministers of the OIC, whose letters each language has its own for, and changed over time.</summary>
    private static string Code(string letters) =>
        letters switch
        {
            "P" or "س" => "POL",
            "ECO" or "اق" => "E",
            "CUL" or "ث" => "C",
            "ات" => "ORG",
            _ => letters,
        };
}
