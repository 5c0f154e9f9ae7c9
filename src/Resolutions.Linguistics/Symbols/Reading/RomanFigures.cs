namespace Resolutions.Linguistics.Symbols.Reading;

/// <summary>Roman numbers as they are properly written: IV, but not IIII nor IC.</summary>
internal static class RomanFigures
{
    private const int Most = 3999;

    private static readonly (string Letters, int Value)[] Parts =
    [
        ("m", 1000),
        ("cm", 900),
        ("d", 500),
        ("cd", 400),
        ("c", 100),
        ("xc", 90),
        ("l", 50),
        ("xl", 40),
        ("x", 10),
        ("ix", 9),
        ("v", 5),
        ("iv", 4),
        ("i", 1),
    ];

    /// <param name="letters">In lower case.</param>
    /// <returns>0 where they are no such number.</returns>
    public static int ValueOf(ReadOnlySpan<char> letters)
    {
        var value = 0;
        var rest = letters;
        foreach (var (part, worth) in Parts)
        {
            for (; rest.StartsWith(part, StringComparison.Ordinal) && value < Most; rest = rest[part.Length..])
                value += worth;
        }
        return rest.IsEmpty && letters.SequenceEqual(Write(value)) ? value : 0;
    }

    private static string Write(int value)
    {
        var written = "";
        foreach (var (part, worth) in Parts)
        {
            for (; value >= worth; value -= worth)
                written += part;
        }
        return written;
    }
}
