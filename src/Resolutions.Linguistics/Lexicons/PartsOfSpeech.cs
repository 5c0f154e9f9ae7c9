namespace Resolutions.Linguistics.Lexicons;

/// <summary>The letters that stand for parts of speech in tables.</summary>
public static class PartsOfSpeech
{
    // In the order of the enumeration.
    private const string Codes = "nvadsp";

    public static char CodeOf(PartOfSpeech part) => Codes[(int)part];

    /// <returns>Null where the code stands for none.</returns>
    internal static PartOfSpeech? Parse(ReadOnlySpan<char> code) =>
        code.Length == 1 && Codes.IndexOf(code[0], StringComparison.Ordinal) is >= 0 and var index
            ? (PartOfSpeech)index
            : null;
}
