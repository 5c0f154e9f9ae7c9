using System.Collections.Frozen;

namespace Resolutions.Linguistics.Figures;

/// <summary>Parts a folded text into tokens.</summary>
internal static class FigureScanning
{
    public static List<FigureToken<TWord>> Scan<TWord>(string folded, FrozenDictionary<string, TWord> words)
        where TWord : class
    {
        var tokens = new List<FigureToken<TWord>>(folded.Length / 5);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var last = 0;
        var start = 0;
        while (start < folded.Length)
        {
            if (folded[start] is ' ' or '\0')
            {
                start++;
                continue;
            }
            var end = EndOf(folded, start);
            var characters = folded.AsSpan(start, end - start);
            var isNumber = char.IsAsciiDigit(folded[start]);
            var word = !isNumber && lookup.TryGetValue(characters, out var known) ? known : null;
            var mark = isNumber || char.IsLetter(folded[start]) ? '\0' : folded[start];
            tokens.Add(
                new(new(start, end), isNumber ? ValueOf(characters) : -1, mark, word, start > 0 && last == start)
            );
            start = last = end;
        }
        return tokens;
    }

    private static int EndOf(string folded, int start)
    {
        var end = start + 1;
        if (char.IsAsciiDigit(folded[start]))
        {
            while (end < folded.Length && char.IsAsciiDigit(folded[end]))
                end++;
        }
        else if (char.IsLetter(folded[start]))
        {
            // Arabic writes its particles onto foreign letters too: وA/RES/70/1.
            var isArabic = IsArabic(folded[start]);
            while (end < folded.Length && char.IsLetter(folded[end]) && IsArabic(folded[end]) == isArabic)
                end++;
        }
        return end;
    }

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';

    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
            value = Math.Min(value * 10 + digit - '0', int.MaxValue);
        return (int)value;
    }
}
