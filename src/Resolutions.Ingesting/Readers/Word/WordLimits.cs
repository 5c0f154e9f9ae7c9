namespace Resolutions.Ingesting.Readers.Word;

/// <summary>How much a Word document may hold: a small file may unpack to more than any machine has room for.</summary>
public sealed record WordLimits
{
    /// <summary>Files in the package, pictures among them.</summary>
    public int MostEntries { get; init; } = 4_000;

    /// <summary>Bytes of all of them together, counted while they are unpacked; what they claim to hold does not count.</summary>
    public long MostUnpackedBytes { get; init; } = 512L << 20;

    /// <summary>Characters of one part that is read, tags and all.</summary>
    public long MostCharactersOfPart { get; init; } = 40_000_000;

    /// <summary>Elements inside one another.</summary>
    public int DeepestNesting { get; init; } = 300;

    /// <summary>The defaults, and what <c>RESOLUTIONS_WORD_ENTRIES</c>, <c>_BYTES</c>, <c>_CHARACTERS</c> and <c>_DEPTH</c> say instead.</summary>
    public static WordLimits OfThisMachine()
    {
        var limits = new WordLimits();
        return new()
        {
            MostEntries = (int)Settings.Number("RESOLUTIONS_WORD_ENTRIES", limits.MostEntries, int.MaxValue),
            MostUnpackedBytes = Settings.Number("RESOLUTIONS_WORD_BYTES", limits.MostUnpackedBytes),
            MostCharactersOfPart = Settings.Number("RESOLUTIONS_WORD_CHARACTERS", limits.MostCharactersOfPart),
            // Whoever reads a tree goes down it step by step, and a stack has an end.
            DeepestNesting = (int)Settings.Number("RESOLUTIONS_WORD_DEPTH", limits.DeepestNesting, 1_000),
        };
    }
}
