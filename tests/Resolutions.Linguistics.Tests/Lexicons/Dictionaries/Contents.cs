using System.IO.Compression;
using System.Text;
using Resolutions.Linguistics.Lexicons.Dictionaries;

namespace Resolutions.Linguistics.Tests.Lexicons.Dictionaries;

/// <summary>What dictionaries of a few lines hold, in one line each.</summary>
internal static class Contents
{
    public static readonly DictionaryLimits Limits = new();

    /// <summary><c>fr: barrage | digue = en: dam</c></summary>
    public static IEnumerable<string> Entries(this DictionaryContent content) =>
        content.Concepts.Select(concept =>
            string.Join(
                " = ",
                concept.Languages.Select(language => $"{language}: {string.Join(" | ", concept.TermsIn(language))}")
            )
        );

    /// <summary><c>3 entry-not-read @</c></summary>
    public static IEnumerable<string> Told(this DictionaryContent content) =>
        content.Faults.Select(fault => $"{fault.Line} {fault.Code} {string.Join(", ", fault.Arguments)}".Trim());

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
