using Resolutions.Model;

namespace Resolutions.Linguistics.Numbers.Figures;

/// <summary>What a language writes between the digits of a number (CLDR, and what its typists use besides).</summary>
internal sealed record NumberSeparators(string Grouping, string Decimal)
{
    // U+066B and U+066C are the Arabic decimal and thousands separators.
    private static readonly NumberSeparators PointDecimal = new(", '\u066C", ".\u066B");
    private static readonly NumberSeparators Arabic = new(", '\u066C\u060C", ".,\u066B\u060C");
    private static readonly NumberSeparators CommaDecimal = new(" .'\u066C", ",.\u066B");

    public static NumberSeparators In(string language) =>
        LanguageTags.Primary(language) switch
        {
            "en" or "zh" or "ja" or "ko" or "he" or "hi" or "bn" or "th" => PointDecimal,
            "ar" => Arabic,
            _ => CommaDecimal,
        };

    public bool IsGrouping(char mark) => Grouping.Contains(Narrow(mark), StringComparison.Ordinal);

    public bool IsDecimal(char mark) => Decimal.Contains(Narrow(mark), StringComparison.Ordinal);

    private static char Narrow(char mark) => mark is '\uFF0C' or '\uFF0E' ? (char)(mark - 0xFEE0) : mark;
}
