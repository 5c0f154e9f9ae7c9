using System.Text;

namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>Bytes as one code page reads them.</summary>
internal sealed record Candidate(Encoding Encoding, string Characters, Plausibility Plausibility)
{
    // In this order where two read the same: windows-1256 has the small accented letters of French at the same places.
    private static readonly Encoding[] Undeclared =
    [
        KnownEncodings.Windows1252,
        KnownEncodings.Windows1256,
        KnownEncodings.Arabic,
    ];

    public static Candidate Of(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var characters = encoding.GetString(bytes);
        return new(encoding, characters, Plausibility.Of(characters));
    }

    /// <summary>The likeliest of the code pages in which French, English and Arabic are written.</summary>
    public static Candidate LikeliestOf(ReadOnlySpan<byte> bytes)
    {
        var best = Of(bytes, Undeclared[0]);
        foreach (var encoding in Undeclared.Skip(1))
        {
            var next = Of(bytes, encoding);
            if (next.Plausibility.Average > best.Plausibility.Average)
                best = next;
        }
        return best;
    }
}
