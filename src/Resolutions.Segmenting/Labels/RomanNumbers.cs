namespace Resolutions.Segmenting.Labels;

/// <summary>Roman numbers of one case, up to 89.</summary>
internal static class RomanNumbers
{
    private static readonly string[] Ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    private static readonly string[] Tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"];

    private static readonly Dictionary<string, int> Values = Enumerable
        .Range(1, 89)
        .ToDictionary(Write, StringComparer.Ordinal);

    /// <returns>Null for what is no roman number, or mixes cases.</returns>
    public static int? Parse(string printed)
    {
        var lower = printed.ToLowerInvariant();
        var isOneCase = printed.All(char.IsUpper) || printed.All(char.IsLower);
        return isOneCase && Values.TryGetValue(lower, out var value) ? value : null;
    }

    /// <summary>In lower case.</summary>
    public static string Write(int value) => value is > 0 and < 90 ? Tens[value / 10] + Ones[value % 10] : "";
}
