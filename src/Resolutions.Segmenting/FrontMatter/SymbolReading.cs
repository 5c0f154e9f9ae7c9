using System.Text.RegularExpressions;
using Resolutions.Linguistics.Phrases;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Reads document symbols.</summary>
internal static partial class SymbolReading
{
    private const int Longest = 60;
    private const int FewestCapitals = 2;
    private const int FirstWords = 8;

    public static bool IsSymbol(string content) =>
        content.Length <= Longest
        && (
            (Spaced.IsMatch(content) && content.Any(char.IsDigit) && content.Any(char.IsLetter))
            || (Compact.IsMatch(content) && IsSigned(content))
            || Numbered.IsMatch(content)
            || Arabic.IsMatch(content)
        );

    /// <summary>A symbol without the brackets around all of it, and without a mark of a note.</summary>
    public static string Bare(string symbol)
    {
        var bare = symbol.Trim().TrimEnd('*', '¹', '²', '³', ' ');
        return bare is ['(', .., ')'] && !bare[1..^1].Contains('(', StringComparison.Ordinal) ? bare[1..^1] : bare;
    }

    /// <summary>The number in a title: 12/50-POL of "Resolution No. 12/50-POL on …", 2123 (2016) of "Resolution 2123 (2016)"; null where there is none.</summary>
    public static string? NumberIn(Draft draft, string title)
    {
        var words = Words.Of(title);
        for (var i = 0; i < Math.Min(words.Count, FirstWords); i++)
        {
            var matched = draft.Phrases.Match(draft.Facts.NumberWords, words, i);
            var named = matched > 0 ? 0 : DocumentWords.LengthAt(draft, words, i);
            if (matched + named == 0)
                continue;
            var rest = title[words.SpanOf(i, Math.Max(matched, named)).End..]
                .TrimStart(' ', '\u00A0', '.', '°', 'º', ':');
            var number = DocumentNumber.Match(rest);
            if (!number.Success && named > 0)
                number = YearNumber.Match(rest);
            if (number.Success)
                return number.Value.TrimEnd('.', '-', '/');
        }
        return null;
    }

    /// <summary>24/09/2018 and Night/Day 3 are none: two capitals, and a number in digits or, in brackets, in Roman ones.</summary>
    private static bool IsSigned(string content) =>
        content.AsSpan().IndexOfAny('/', '_') >= 0
        && content.Count(char.IsUpper) >= FewestCapitals
        && (content.Any(char.IsDigit) || RomanSession.IsMatch(content));

    // ACM-2019/LAKES/REP   OIC/CFM-50/2024/POL/RES.NO.3   A/RES/75/12   S/2020/7/Rev.1   RES. NO. 12/50-POL
    [GeneratedRegex(
        @"^\(?(?:(?:RES|Res|DOC|DEC|REF|NO|N°|No|Ref|Doc)\.?:?\s?)*[A-Z0-9]{1,12}(?:\s?[-/.()]\s?(?:[A-Z0-9]{1,12}|Rev|Add|Corr|Res|Dec))*(?:/|-[A-Z0-9]+/)(?:[-/.() ]{0,2}(?:[A-Z0-9]{1,12}|Rev|Add|Corr|Res|Dec))+\)?\*?$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Spaced { get; }

    // Assembly/AU/Dec.812(XXXIV)   PSC/PR/COMM.1041 (2021)   P9_TA(2021)0611   EX.CL/Dec.1107(XXXVIII)   C/REC.3/06/18   GC(68)/RES/19
    [GeneratedRegex(
        @"^\(?[\p{Lu}\p{Nd}][\p{L}\p{Nd}]{0,15}(?:\([\p{Lu}\p{Nd}]{1,8}\))?(?:[/._\-]{1,2}\(?[\p{Lu}\p{Nd}][\p{L}\p{Nd}]{0,15}\)?(?:\([\p{Lu}\p{Nd}]{1,8}\)\p{Nd}{0,5})?)+(?:\.?\s?\([\p{Lu}\p{Nd}]{1,9}\))?(?:\s?(?:Rev|Add|Corr)\.?\s?\p{Nd}*)?\)?\*{0,2}$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Compact { get; }

    // COMM.(MCXII)   Dec.(XXXIV)
    [GeneratedRegex(@"\([IVXLCDM]{1,9}\)", RegexOptions.NonBacktracking)]
    private static partial Regex RomanSession { get; }

    // WHA72.3   EB148.R3   HRC 40/1   41 C/Resolution 17   206 EX/Décision 5   2019/C 23/01
    [GeneratedRegex(
        @"^(?:[A-Z]{2,5}\s?\p{Nd}{1,3}[./][A-Z]?\p{Nd}{1,3}|\p{Nd}{1,3}\s[A-Z]{1,2}/\p{L}{3,12}\.?\s\p{Nd}{1,3}(?:\.[\p{Nd}IVX]+)?|\p{Nd}{4}/[A-Z]\s\p{Nd}{1,4}/\p{Nd}{2})\*?$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Numbered { get; }

    // ق.ع 1234   ق: رقم 8700 - د.ع (152) - ج 2 - 4/9/2019   قرار رقم ٨٧٠٠ د.ع (١٥٢)
    [GeneratedRegex(
        @"^\(?(?:ق\.?\s?ع?\.?|قرار)\s?[:/]?\s?(?:رقم)?\s?:?\s?\p{Nd}{2,5}(?:\s?[-–—]?\s?د\.?\s?[عغ]\.?\s?ع?\.?\s?\(?\p{Nd}{1,4}\)?)?(?:\s?[-–—]\s?[\p{L}\p{Nd}./() ]{1,16}){0,3}\)?$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Arabic { get; }

    // 12/50-POL   5/43-س   2019/4
    [GeneratedRegex(@"^[\p{Nd}]+\s?(?:[/-]\s?[\p{Nd}\p{L}().]{1,8}){1,5}", RegexOptions.NonBacktracking)]
    private static partial Regex DocumentNumber { get; }

    // 2123 (2016)   822 (١٩٩٣)   XIII.47   74/398
    [GeneratedRegex(
        @"^(?:\p{Nd}{1,4}\s?\(\p{Nd}{4}\)|[IVXLC]{1,6}\.\p{Nd}{1,3}|\p{Nd}{1,3}/\p{Nd}{1,3})",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex YearNumber { get; }
}
