namespace Resolutions.Linguistics.Lexicons.Dictionaries;

/// <summary>How much a dictionary may hold: what is larger is no dictionary, or a trap.</summary>
public sealed record DictionaryLimits
{
    /// <summary>Of each of its files, after it is unpacked.</summary>
    public long MostBytes { get; init; } = 256 << 20;

    public int MostEntries { get; init; } = 500_000;

    /// <summary>Of what is read as a term; longer ones explain, and are passed over.</summary>
    public int MostWords { get; init; } = 6;

    /// <summary>Likewise.</summary>
    public int MostCharacters { get; init; } = 80;

    /// <summary>That are told; a file of another format has one in each line.</summary>
    public int MostFaults { get; init; } = 100;
}
