namespace Resolutions.Linguistics.Tests.Numbers.Spelling;

/// <summary>Spells numbers up to 999,999,999 in English.</summary>
/// <param name="HasAnd">One hundred and five, as in Britain.</param>
internal sealed record EnglishSpelling(bool HasAnd)
{
    private static readonly string[] Small =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(
            ' '
        );

    private static readonly string[] Tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    public string Cardinal(int number) => number == 0 ? Small[0] : string.Join(' ', Words(number));

    public string Ordinal(int number)
    {
        var cardinal = Cardinal(number);
        var start = cardinal.LastIndexOfAny([' ', '-']) + 1;
        var last = cardinal[start..] switch
        {
            "one" => "first",
            "two" => "second",
            "three" => "third",
            "five" => "fifth",
            "eight" => "eighth",
            "nine" => "ninth",
            "twelve" => "twelfth",
            [.. var stem, 'y'] => $"{stem}ieth",
            var word => $"{word}th",
        };
        return cardinal[..start] + last;
    }

    private IEnumerable<string> Words(int number)
    {
        if (number / 1_000_000 is > 0 and var millions)
            yield return $"{BelowThousand(millions)} million";
        if (number / 1000 % 1000 is > 0 and var thousands)
            yield return $"{BelowThousand(thousands)} thousand";
        if (number % 1000 is > 0 and var rest)
            yield return number > 1000 && rest < 100 && HasAnd ? $"and {BelowThousand(rest)}" : BelowThousand(rest);
    }

    private string BelowThousand(int number)
    {
        var (hundreds, rest) = (number / 100, number % 100);
        if (hundreds == 0)
            return BelowHundred(rest);
        var hundred = $"{Small[hundreds]} hundred";
        return rest == 0 ? hundred : $"{hundred} {(HasAnd ? "and " : "")}{BelowHundred(rest)}";
    }

    private static string BelowHundred(int number) =>
        number < 20 ? Small[number]
        : number % 10 == 0 ? Tens[number / 10 - 2]
        : $"{Tens[number / 10 - 2]}-{Small[number % 10]}";
}
