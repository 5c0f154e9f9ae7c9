using System.Text;

namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>The encodings that a declaration may name.</summary>
internal static class KnownEncodings
{
    private const int LongestName = 40;

    // Names of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels) that the platform lacks.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = "utf-8",
        ["unicode-1-1-utf-8"] = "utf-8",
        ["x-cp1252"] = "windows-1252",
        ["x-cp1256"] = "windows-1256",
        ["iso88591"] = "iso-8859-1",
        ["iso88596"] = "iso-8859-6",
        ["iso-8859-6-i"] = "iso-8859-6",
        ["iso-8859-6-e"] = "iso-8859-6",
        ["x-mac-roman"] = "macintosh",
        ["windows1252"] = "windows-1252",
        ["windows1256"] = "windows-1256",
    };

    public static Encoding Windows1252 { get; } = Provided("windows-1252")!;

    public static Encoding Windows1256 { get; } = Provided("windows-1256")!;

    public static Encoding Arabic { get; } = Provided("iso-8859-6")!;

    /// <returns>Null where nobody knows the name, or where what it names can hide markup from whoever checks it (UTF-7, EBCDIC).</returns>
    public static Encoding? Find(string name)
    {
        var trimmed = name.Trim().Trim('"', '\'').Trim();
        if (Provided(OtherNames.GetValueOrDefault(trimmed, trimmed)) is not { } encoding)
            return null;
        var isWide = encoding is UnicodeEncoding or UTF32Encoding;
        return isWide || Encoding.ASCII.GetString(encoding.GetBytes("<a1>")) == "<a1>" ? encoding : null;
    }

    /// <summary>A declared name as people may be shown it.</summary>
    public static string Shown(string name)
    {
        var trimmed = name.Trim();
        return trimmed.Length <= LongestName ? trimmed : trimmed[..LongestName] + "…";
    }

    /// <summary>Whether a text in an encoding is what a declaration promises: UTF-16 may be of either order.</summary>
    public static bool Covers(Encoding declared, string used) =>
        string.Equals(declared.WebName, used, StringComparison.OrdinalIgnoreCase)
        || (declared is UnicodeEncoding && used.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase))
        || (declared is UTF32Encoding && used.StartsWith("utf-32", StringComparison.OrdinalIgnoreCase));

    private static Encoding? Provided(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
