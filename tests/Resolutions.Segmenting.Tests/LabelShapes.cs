namespace Resolutions.Segmenting.Tests;

/// <summary>The shapes in which documents print labels.</summary>
internal static class LabelShapes
{
    private const string Latin = "abcdefghij";
    private const string Abjad = "أبجدهوزحطي";
    private const string ArabicDigits = "٠١٢٣٤٥٦٧٨٩";

    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    public static Func<int, string>[] All { get; } =
    [
        n => $"{n}.",
        n => $"{n})",
        n => $"({n})",
        n => $"{n}°",
        n => $"{n}-",
        n => $"-{n}",
        n => $"- {n}-",
        n => $"- {n}.",
        n => $"{ArabicDigits[n]}-",
        n => $"‏{ArabicDigits[n]}-",
        n => $"6.{n}",
        n => $"6.{n}.1.",
        n => $"{Roman[n - 1].ToUpperInvariant()}.",
        n => $"{Roman[n - 1]})",
        n => $"({Roman[n - 1]})",
        n => $"({Latin[n - 1]})",
        n => $"{Latin[n - 1]})",
        n => $"({Abjad[n - 1]})",
        n => $"{Abjad[n - 1]})",
        n => $"{Abjad[n - 1]} -",
        n => $"Article {n}",
        n => $"Art. {n} –",
        n => $"المادة {ArabicDigits[n]}:",
        _ => "أولا:",
        _ => "Premièrement,",
        n => $"§ {n}",
        n => $"{n} bis.",
        n => $"OP{n}",
        n => $"PP{n}.",
        n => $"({Latin[n - 1]}{Latin[n - 1]})",
        n => $"’{n}‘",
        _ => "•",
        _ => "–",
    ];

    public static string Of(int shape, int value) => All[shape % All.Length](value);
}
