namespace Resolutions.Linguistics.Tests.Numbers.Spelling;

/// <summary>Spells numbers up to a million in Arabic.</summary>
/// <param name="IsFeminine">What is counted.</param>
/// <param name="IsOblique">عشرين, not عشرون.</param>
/// <param name="IsModern">مئة for مائة, and apart from what counts it.</param>
internal sealed record ArabicSpelling(bool IsFeminine, bool IsOblique, bool IsModern)
{
    private static readonly string[] Stems = "ثلاث أربع خمس ست سبع ثمان تسع".Split(' ');
    private static readonly string[] Ordinals = "ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".Split(' ');

    private string Hundred => IsModern ? "مئة" : "مائة";

    private string Dual => IsOblique ? "ين" : "ان";

    public string Cardinal(int number) => number == 0 ? "صفر" : string.Join(" و", Parts(number));

    /// <summary>With the article: الخامسة والعشرون بعد المائة.</summary>
    public string Ordinal(int number)
    {
        var (rest, hundreds) = (number % 100, number - number % 100);
        // After بعد all is oblique.
        var definite =
            hundreds == 0 ? "" : Definite((this with { IsOblique = hundreds != number || IsOblique }).Parts(hundreds));
        return rest == 0 ? definite
            : hundreds == 0 ? OrdinalBelowHundred(rest)
            : $"{OrdinalBelowHundred(rest)} بعد {definite}";
    }

    private static string Definite(IEnumerable<string> parts) =>
        string.Join(" و", parts.Select(part => "ال" + part.Replace(" و", " وال", StringComparison.Ordinal)));

    private IEnumerable<string> Parts(int number)
    {
        if (number == 1_000_000)
            yield return "مليون";
        if (number / 1000 % 1000 is > 0 and var thousands)
            yield return Thousands(thousands);
        if (number % 1000 / 100 is > 0 and var hundreds)
            yield return Hundreds(hundreds, isConstruct: false);
        if (number % 100 is > 0 and var rest)
            yield return BelowHundred(rest, IsFeminine);
    }

    // ألف is masculine; 3 to 10 of it are آلاف, 11 to 99 ألفا, hundreds of it ألف.
    private string Thousands(int count)
    {
        if (count < 3)
            return count == 1 ? "ألف" : $"ألف{Dual}";
        var (hundreds, rest) = (count / 100, count % 100);
        if (rest == 0)
            return $"{Hundreds(hundreds, isConstruct: true)} ألف";
        var unit =
            rest is > 2 and < 11 ? "آلاف"
            : rest < 3 ? "ألف"
            : "ألفا";
        var before = hundreds == 0 ? "" : $"{Hundreds(hundreds, isConstruct: false)} و";
        return $"{before}{BelowHundred(rest, isFeminine: false)} {unit}";
    }

    private string Hundreds(int count, bool isConstruct) =>
        count switch
        {
            1 => Hundred,
            2 => Hundred[..^1] + "ت" + (isConstruct ? Dual[..^1] : Dual),
            _ => Unit(count, isFeminine: true) + (IsModern ? " " : "") + Hundred,
        };

    private string BelowHundred(int number, bool isFeminine)
    {
        if (number <= 10)
            return Unit(number, isFeminine);
        if (number < 20)
        {
            var ten = isFeminine ? "عشرة" : "عشر";
            return number switch
            {
                11 => $"{(isFeminine ? "إحدى" : "أحد")} {ten}",
                12 => $"{Unit(2, isFeminine)[..^1]} {ten}",
                _ => $"{Unit(number - 10, isFeminine)} {ten}",
            };
        }
        var tens = Tens(number / 10);
        return (number % 10) switch
        {
            0 => tens,
            1 => $"{(isFeminine ? "إحدى" : "واحد")} و{tens}",
            var unit => $"{Unit(unit, isFeminine)} و{tens}",
        };
    }

    private string Tens(int count) => (count == 2 ? "عشر" : Stems[count - 3]) + (IsOblique ? "ين" : "ون");

    // Three to ten take the other gender's form.
    private string Unit(int number, bool isFeminine) =>
        number switch
        {
            1 => isFeminine ? "واحدة" : "واحد",
            2 => (isFeminine ? "اثنت" : "اثن") + Dual,
            10 => isFeminine ? "عشر" : "عشرة",
            8 => isFeminine ? "ثماني" : "ثمانية",
            _ => Stems[number - 3] + (isFeminine ? "" : "ة"),
        };

    private string OrdinalBelowHundred(int number)
    {
        var (ending, ten) = IsFeminine ? ("ة", "عشرة") : ("", "عشر");
        return number switch
        {
            1 => IsFeminine ? "الأولى" : "الأول",
            <= 10 => $"ال{Ordinals[number - 2]}{ending}",
            < 20 => $"ال{Unit(number % 10)}{ending} {ten}",
            _ when number % 10 == 0 => $"ال{Tens(number / 10)}",
            _ => $"ال{Unit(number % 10)}{ending} وال{Tens(number / 10)}",
        };

        static string Unit(int unit) => unit == 1 ? "حادي" : Ordinals[unit - 2];
    }
}
