namespace Resolutions.Ingesting.Readers.Pdf.Layout;

/// <summary>Which way characters run, as far as telling lines apart takes (Unicode Standard Annex 9, table 4).</summary>
internal static class Direction
{
    public static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')
        && !IsDigit(c)
        && c is not ('،' or '؛' or '٪' or '٫' or '٬');

    public static bool IsLeftToRight(char c) => char.IsLetter(c) && !IsRightToLeft(c);

    public static bool IsDigit(char c) => char.IsDigit(c);

    public static bool IsArabicDigit(char c) => c is (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9');

    /// <summary>More letters from right to left than from left to right; null where there are neither.</summary>
    public static bool? Of(IEnumerable<string> words)
    {
        var balance = 0;
        var letters = 0;
        foreach (var c in words.SelectMany(word => word))
        {
            var (right, left) = (IsRightToLeft(c), IsLeftToRight(c));
            balance +=
                right ? 1
                : left ? -1
                : 0;
            letters += right || left ? 1 : 0;
        }
        return letters == 0 ? null : balance > 0;
    }
}
