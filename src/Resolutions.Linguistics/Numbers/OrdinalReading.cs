using System.Globalization;
using Resolutions.Linguistics.Phrases;
using Resolutions.Model;

namespace Resolutions.Linguistics.Numbers;

/// <summary>Reads ordinals, in words, digits and Roman numbers: fifty-first, 51st, quarante-cinquième, XVIIIe, الحادية والخمسين.</summary>
public static class OrdinalReading
{
    private const int Most = 999;

    /// <summary>The ordinal that begins at a word, and how many words it takes; null where none begins.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static (int Value, int Count)? At(Words words, int index, string language)
    {
        if (index >= words.Count)
            return null;
        return LanguageTags.Primary(language) switch
        {
            "en" => InDigits(words[index], ["st", "nd", "rd", "th"]) ?? InWords(words, index, OrdinalWords.English),
            "fr" => InDigits(words[index], ["e", "eme", "er", "ere", "ieme", "re"])
                ?? InWords(words, index, OrdinalWords.French),
            "ar" => InDigits(words[index], []) ?? InArabic(words, index),
            _ => null,
        };
    }

    // 51st   45eme   xviiie   151 (Arabic writes no ending)
    private static (int, int)? InDigits(string word, string[] endings)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is > 0 and <= 3)
        {
            var isOrdinal =
                digits == word.Length ? endings.Length == 0 : endings.Contains(word[digits..], StringComparer.Ordinal);
            return isOrdinal ? (int.Parse(word.AsSpan(0, digits), CultureInfo.InvariantCulture), 1) : null;
        }
        foreach (var ending in endings.Append(""))
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && Roman(word[..^ending.Length]) is { } value)
                return (value, 1);
        }
        return null;
    }

    private static int? Roman(string word)
    {
        // Ve and Xe, but neither le nor ce.
        if (
            word.Length == 0
            || (word.Length == 1 && word[0] is not ('v' or 'x'))
            || word.AsSpan().IndexOfAnyExcept("ivxlc") >= 0
        )
            return null;
        var value = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var here = ValueOf(word[i]);
            value += i + 1 < word.Length && ValueOf(word[i + 1]) > here ? -here : here;
        }
        return value is > 0 and < Most ? value : null;

        static int ValueOf(char c) =>
            c switch
            {
                'i' => 1,
                'v' => 5,
                'x' => 10,
                'l' => 50,
                _ => 100,
            };
    }

    /// <summary>Cardinals, then one ordinal that ends them: one hundred and fifty-first; quatre-vingt-dix-septième.</summary>
    private static (int, int)? InWords(Words words, int index, OrdinalWords known)
    {
        var sum = 0;
        for (var i = index; i < words.Count && i - index < 8; i++)
        {
            if (known.Ordinals.TryGetValue(words[i], out var last))
            {
                var value = last == 100 && sum > 0 ? sum * 100 : OrdinalWords.Add(sum, last);
                return value is > 0 and <= Most ? (value, i - index + 1) : null;
            }
            if (known.Cardinals.TryGetValue(words[i], out var part))
                sum = OrdinalWords.Add(sum, part);
            else if (i == index || !known.Joints.Contains(words[i]))
                return null;
        }
        return null;
    }

    // الحاديه عشره   الحاديه والخمسين   العشرون   الخامسه بعد المائه
    private static (int, int)? InArabic(Words words, int index)
    {
        if (!OrdinalWords.Arabic.Ordinals.TryGetValue(words[index], out var value))
            return null;
        var count = 1;
        if (Next() is "عشر" or "عشره" && value < 10)
            (value, count) = (value + 10, 2);
        else if (
            Next() is ['و', .. var tens]
            && OrdinalWords.Arabic.Ordinals.TryGetValue(tens, out var ten)
            && ten >= 20
            && value < 10
        )
            (value, count) = (value + ten, 2);
        if (
            Next() == "بعد"
            && index + count + 1 < words.Count
            && OrdinalWords.Arabic.Ordinals.GetValueOrDefault(words[index + count + 1]) == 100
        )
            (value, count) = (value + 100, count + 2);
        return (value, count);

        string Next() => index + count < words.Count ? words[index + count] : "";
    }
}
