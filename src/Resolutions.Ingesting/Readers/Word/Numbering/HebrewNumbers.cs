using System.Globalization;

namespace Resolutions.Ingesting.Readers.Word.Numbering;

/// <summary>Numbers by the values of Hebrew letters, as lists write them: without marks, 15 and 16 as 9 + 6 and 9 + 7.</summary>
internal static class HebrewNumbers
{
    private const string Ones = "אבגדהוזחט";
    private const string Tens = "יכלמנסעפצ";
    private const string Hundreds = "קרשת";

    /// <summary>Digits for what is below 1 or above 499.</summary>
    public static string Write(int number)
    {
        if (number is < 1 or > 499)
            return number.ToString(CultureInfo.InvariantCulture);
        var hundreds = number / 100 == 0 ? "" : Hundreds[(number / 100) - 1].ToString();
        return hundreds + Below100(number % 100);
    }

    private static string Below100(int number) =>
        number switch
        {
            15 => "טו",
            16 => "טז",
            _ => (number < 10 ? "" : Tens[(number / 10) - 1].ToString())
                + (number % 10 == 0 ? "" : Ones[(number % 10) - 1].ToString()),
        };
}
