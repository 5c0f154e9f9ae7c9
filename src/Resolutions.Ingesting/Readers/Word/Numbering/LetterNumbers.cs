namespace Resolutions.Ingesting.Readers.Word.Numbering;

/// <summary>Numbers in letters, as Word writes them: z is followed by aa, aa by bb.</summary>
internal static class LetterNumbers
{
    // Above this Word itself begins again at one letter.
    private const int MostRounds = 30;

    public static IReadOnlyList<string> Latin { get; } = Letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>In the order of dictionaries: أ ب ت ث.</summary>
    public static IReadOnlyList<string> ArabicAlphabet { get; } = Letters("أبتثجحخدذرزسشصضطظعغفقكلمنهوي");

    /// <summary>In the order of their values as numbers: أ ب ج د; the fifth with a stroke, so that it is not taken for a digit.</summary>
    public static IReadOnlyList<string> Abjad { get; } =
    [.. Letters("أبجد"), "هـ", .. Letters("وزحطيكلمنسعفصقرشتثخذضظغ")];

    public static IReadOnlyList<string> HebrewAlphabet { get; } = Letters("אבגדהוזחטיכלמנסעפצקרשת");

    public static IReadOnlyList<string> Russian { get; } = Letters("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ");

    /// <summary>Empty for what is below 1.</summary>
    public static string Repeated(int number, IReadOnlyList<string> alphabet)
    {
        if (number < 1)
            return "";
        var rounds = ((number - 1) / alphabet.Count % MostRounds) + 1;
        return string.Concat(Enumerable.Repeat(alphabet[(number - 1) % alphabet.Count], rounds));
    }

    private static string[] Letters(string letters) => [.. letters.Select(letter => letter.ToString())];
}
