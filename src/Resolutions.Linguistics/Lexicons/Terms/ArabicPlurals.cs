namespace Resolutions.Linguistics.Lexicons.Terms;

/// <summary>Broken plurals after their singular, as Arabic dictionaries note them: <c>دولة (ج دول)</c>.</summary>
internal static class ArabicPlurals
{
    public const string Opening = "(ج ";

    private static readonly char[] Separators = ['،', ',', '/'];

    /// <returns>Null where none is noted. What follows the brackets belongs to the singular and to each plural.</returns>
    public static (string Singular, IReadOnlyList<string> Plurals)? In(string variant)
    {
        var start = variant.IndexOf(Opening, StringComparison.Ordinal);
        var end = start < 0 ? -1 : variant.IndexOf(')', start);
        if (end < 0)
            return null;
        var singular = variant[..start].TrimEnd();
        var rest = variant[(end + 1)..];
        var plurals = variant[(start + Opening.Length)..end]
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return ((singular + rest).Trim(), [.. plurals.Select(plural => (plural + rest).Trim())]);
    }
}
