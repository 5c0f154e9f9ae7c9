using System.Globalization;

namespace Resolutions.Ingesting.Readers.Word.Numbering;

/// <summary>Numbers of lists in words and as ordinals, in English and French; in other languages, and above 99, digits.</summary>
internal static class NumberWords
{
    private static readonly string[] English = Words(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    );

    private static readonly string[] EnglishTens = Words(
        "zero ten twenty thirty forty fifty sixty seventy eighty ninety"
    );

    private static readonly string[] EnglishOrdinals = Words(
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
    );

    private static readonly string[] French = Words(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
    );

    private static readonly string[] FrenchTens = Words(
        "zéro dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt"
    );

    /// <summary>1st, 1er.</summary>
    public static string Ordinal(int number, string language) =>
        language switch
        {
            "en" => Text(number) + EnglishEnding(number),
            "fr" => Text(number) + (number == 1 ? "er" : "e"),
            _ => Text(number),
        };

    /// <summary>One, Un.</summary>
    public static string CardinalText(int number, string language) =>
        number is < 0 or > 99 ? Text(number)
        : language == "en" ? Capital(InEnglish(number))
        : language == "fr" ? Capital(InFrench(number))
        : Text(number);

    /// <summary>First, Premier.</summary>
    public static string OrdinalText(int number, string language) =>
        number is < 1 or > 99 ? Text(number)
        : language == "en" ? Capital(OrdinalInEnglish(number))
        : language == "fr" ? Capital(OrdinalInFrench(number))
        : Text(number);

    private static string EnglishEnding(int number) =>
        (number % 10, number % 100) switch
        {
            (_, >= 11 and <= 13) => "th",
            (1, _) => "st",
            (2, _) => "nd",
            (3, _) => "rd",
            _ => "th",
        };

    private static string InEnglish(int number) =>
        number < 20 ? English[number]
        : number % 10 == 0 ? EnglishTens[number / 10]
        : $"{EnglishTens[number / 10]}-{English[number % 10]}";

    private static string OrdinalInEnglish(int number) =>
        number < 20 ? EnglishOrdinals[number]
        : number % 10 == 0 ? EnglishTens[number / 10][..^1] + "ieth"
        : $"{EnglishTens[number / 10]}-{EnglishOrdinals[number % 10]}";

    private static string InFrench(int number)
    {
        if (number < 20)
            return French[number];
        var tens = FrenchTens[number / 10];
        // Sixty and ten, four times twenty and ten.
        var rest = number / 10 is 7 or 9 ? (number % 10) + 10 : number % 10;
        return (rest, number) switch
        {
            (0, 80) => "quatre-vingts",
            (0, _) => tens,
            (1 or 11, < 80) => $"{tens} et {French[rest]}",
            _ => $"{tens}-{French[rest]}",
        };
    }

    private static string OrdinalInFrench(int number)
    {
        if (number == 1)
            return "premier";
        var cardinal = InFrench(number);
        return cardinal[^1] switch
        {
            _ when number == 80 => "quatre-vingtième",
            'e' => $"{cardinal[..^1]}ième",
            'q' => $"{cardinal}uième",
            'f' => $"{cardinal[..^1]}vième",
            _ => $"{cardinal}ième",
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string[] Words(string words) => words.Split(' ');

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
