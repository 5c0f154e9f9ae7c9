namespace Resolutions.Model;

/// <summary>What the software knows of BCP 47 language tags (RFC 5646).</summary>
public static class LanguageTags
{
    /// <summary>Undetermined: the tag for a text whose language could not be told.</summary>
    public const string Undetermined = "und";

    private static readonly HashSet<string> RightToLeft = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    };

    private static readonly HashSet<string> RightToLeftScripts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Arab",
        "Hebr",
        "Syrc",
        "Thaa",
    };

    /// <summary>The value of an HTML <c>dir</c> attribute: <c>rtl</c> or <c>ltr</c>.</summary>
    public static string Direction(string tag)
    {
        var parts = tag.Split('-');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4);
        var rightToLeft = script is null ? RightToLeft.Contains(parts[0]) : RightToLeftScripts.Contains(script);
        return rightToLeft ? "rtl" : "ltr";
    }

    /// <summary>The language without region or script: <c>fr</c> of <c>fr-CA</c>.</summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();
}
