using Resolutions.Model;

namespace Resolutions.Linguistics.Numbers;

/// <summary>What a language writes between the digits of a number.</summary>
internal sealed record NumberSeparators(string Grouping, string Decimal)
{
    // U+066B and U+066C are the Arabic decimal and thousands separators.
    private static readonly NumberSeparators PointDecimal = new(", '\u066C", ".\u066B");
    private static readonly NumberSeparators Arabic = new(", '\u066C", ".,\u066B\u060C");
    private static readonly NumberSeparators CommaDecimal = new(" .'\u066C", ",.\u066B");

    public static NumberSeparators In(string language) =>
        LanguageTags.Primary(language) switch
        {
            "en" or "zh" or "he" => PointDecimal,
            "ar" => Arabic,
            _ => CommaDecimal,
        };

    public bool IsGrouping(char mark) => Grouping.Contains(mark, StringComparison.Ordinal);

    public bool IsDecimal(char mark) => Decimal.Contains(mark, StringComparison.Ordinal);
}
