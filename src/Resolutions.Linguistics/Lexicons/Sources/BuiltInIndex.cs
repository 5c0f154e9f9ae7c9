using System.Runtime.InteropServices;
using Resolutions.Linguistics.Lexicons.Indexing;

namespace Resolutions.Linguistics.Lexicons.Sources;

/// <summary>
/// The indexes of the built-in lexicon. To find the words and stems of some 60,000 terms takes half a second in a process that
/// has just begun; so they are kept in the file lexicon.index, which <c>generate-index.cs</c> writes and which is read in a
/// few milliseconds. Where the file is not of the tables as they are now, they are made anew: slower, never wrong. A test
/// tells whoever forgets to write it.
/// </summary>
internal sealed class BuiltInIndex
{
    private const string Name = "lexicon.index";

    private static readonly string[] Sources =
    [
        "bodies.tsv",
        "countries.tsv",
        "country-aliases.tsv",
        "regions.tsv",
        "region-aliases.tsv",
        "languages.tsv",
        "language-aliases.tsv",
        "months.tsv",
        "formulas-ar.tsv",
        "formulas-en.tsv",
        "formulas-fr.tsv",
        "verbs-ar.tsv",
        "verbs-en.tsv",
        "verbs-fr.tsv",
        "folding.tsv",
        "broken-plurals.tsv",
        "kept-words-ar.tsv",
        "stop-words-ar.tsv",
        "irregular-en.tsv",
        "irregular-fr.tsv",
    ];

    private readonly Lazy<byte[]?> _file = new(ReadFile);

    /// <summary>Whether the file is of the tables as they are.</summary>
    public bool IsCurrent => _file.Value is not null;

    public TermIndex Of(string language) =>
        (_file.Value is { } file ? IndexReading.Read(file, language) : null) ?? Build(language);

    /// <summary>Writes the file anew, from the tables.</summary>
    public static void Write(Stream stream) =>
        IndexWriting.Write(
            stream,
            Fingerprint(),
            BuiltInConcepts.Languages.ToDictionary(language => language, Build, StringComparer.Ordinal)
        );

    private static TermIndex Build(string language) =>
        new TermIndexBuilder(language).Add(BuiltInConcepts.Read(), 0).Build();

    private static byte[]? ReadFile() =>
        Bytes(Name) is { } file && IndexReading.FingerprintOf(file) == Fingerprint() ? file : null;

    // FNV-1a (Fowler, Noll and Vo), eight bytes at a time: not against forgers, but against forgetting.
    [System.Runtime.CompilerServices.MethodImpl(
        System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization
    )]
    private static ulong Fingerprint()
    {
        var fingerprint = 14695981039346656037;
        foreach (var name in BuiltInConcepts.TableNames().Concat(Sources))
        {
            var bytes = Bytes(name)!;
            foreach (var eight in MemoryMarshal.Cast<byte, ulong>(bytes))
                fingerprint = (fingerprint ^ eight) * 1099511628211;
            foreach (var one in bytes.AsSpan(bytes.Length & ~7))
                fingerprint = (fingerprint ^ one) * 1099511628211;
        }
        return fingerprint;
    }

    private static byte[]? Bytes(string name)
    {
        using var stream = typeof(BuiltInIndex).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
