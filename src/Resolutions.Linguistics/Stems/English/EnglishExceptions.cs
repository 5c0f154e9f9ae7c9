using System.Collections.Frozen;

namespace Resolutions.Linguistics.Stems.English;

/// <summary>The words whose stems the description lists, for no rule gives them.</summary>
internal static class EnglishExceptions
{
    public static FrozenDictionary<string, string> Stems { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["skis"] = "ski",
            ["skies"] = "sky",
            ["idly"] = "idl",
            ["gently"] = "gentl",
            ["ugly"] = "ugli",
            ["early"] = "earli",
            ["only"] = "onli",
            ["singly"] = "singl",
            ["sky"] = "sky",
            ["news"] = "news",
            ["howe"] = "howe",
            ["atlas"] = "atlas",
            ["cosmos"] = "cosmos",
            ["bias"] = "bias",
            ["andes"] = "andes",
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What stands before the ending of verbs that only look like participles: proceed, exceed, succeed.</summary>
    public static bool KeepsEed(ReadOnlySpan<char> before) => before is "proc" or "exc" or "succ";

    /// <summary>What stands before the ending of nouns that only look like participles: inning, outing, evening.</summary>
    public static bool KeepsIng(ReadOnlySpan<char> before) =>
        before is "inn" or "out" or "cann" or "herr" or "earr" or "even";
}
