namespace Resolutions.Linguistics.Tests.Numbers.Spelling;

/// <summary>Spells numbers up to 999,999,999 in French.</summary>
/// <param name="IsReformed">Hyphens throughout, as since 1990.</param>
/// <param name="IsSwiss">Septante, huitante, nonante.</param>
internal sealed record FrenchSpelling(bool IsReformed, bool IsSwiss)
{
    private static readonly string[] Small =
    [
        .. "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".Split(' '),
        "dix-sept",
        "dix-huit",
        "dix-neuf",
    ];

    private static readonly string[] Tens = "vingt trente quarante cinquante soixante".Split(' ');
    private static readonly string[] SwissTens = [.. Tens, "septante", "huitante", "nonante"];

    public string Cardinal(int number)
    {
        var words = number == 0 ? Small[0] : string.Join(' ', Words(number));
        return IsReformed ? words.Replace(' ', '-') : words;
    }

    public string Ordinal(int number)
    {
        if (number == 1)
            return "premier";
        var cardinal = Cardinal(number);
        var start = cardinal.LastIndexOfAny([' ', '-']) + 1;
        var last = cardinal[start..] switch
        {
            "cinq" => "cinqu",
            "neuf" => "neuv",
            "vingts" or "cents" or "millions" => cardinal[start..^1],
            var word => word.TrimEnd('e'),
        };
        return number == 1_000_000 ? "millionième" : $"{cardinal[..start]}{last}ième";
    }

    private IEnumerable<string> Words(int number)
    {
        if (number / 1_000_000 is > 0 and var millions)
            yield return $"{BelowThousand(millions, isLast: true)} {(millions > 1 ? "millions" : "million")}";
        if (number / 1000 % 1000 is > 0 and var thousands)
            yield return thousands == 1 ? "mille" : $"{BelowThousand(thousands, isLast: false)} mille";
        if (number % 1000 > 0)
            yield return BelowThousand(number % 1000, isLast: true);
    }

    // Cents and vingts lose their s before any other number, mille among them.
    private string BelowThousand(int number, bool isLast)
    {
        var (hundreds, rest) = (number / 100, number % 100);
        var below = rest == 0 ? "" : BelowHundred(rest, isLast);
        return hundreds switch
        {
            0 => below,
            1 => $"cent {below}".TrimEnd(),
            _ => $"{Small[hundreds]} {(rest == 0 && isLast ? "cents" : "cent")} {below}".TrimEnd(),
        };
    }

    private string BelowHundred(int number, bool isLast)
    {
        if (number < 20)
            return Small[number];
        if (number == 80 && !IsSwiss)
            return isLast ? "quatre-vingts" : "quatre-vingt";
        if (number > 80 && !IsSwiss)
            return $"quatre-vingt-{Small[number - 80]}";
        var tens = IsSwiss ? number / 10 * 10 : Math.Min(number / 10 * 10, 60);
        var (word, unit) = ((IsSwiss ? SwissTens : Tens)[tens / 10 - 2], number - tens);
        return unit switch
        {
            0 => word,
            1 or 11 => $"{word} et {Small[unit]}",
            _ => $"{word}-{Small[unit]}",
        };
    }
}
