using System.Text.RegularExpressions;

namespace Resolutions.Model;

/// <summary>What the software knows of BCP 47 language tags (RFC 5646).</summary>
public static partial class LanguageTags
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

    /// <summary>
    /// Reads a tag in any case, and gives it in the usual one: <c>fr</c>, <c>zh-Hant</c>, <c>ar-DZ</c>. Only the form is
    /// checked (RFC 5646, 2.1), without private tags and extensions.
    /// </summary>
    public static bool TryParse(string? text, out string tag)
    {
        tag = "";
        if (text is null || !Form.IsMatch(text))
            return false;
        var parts = text.Split('-').Select((part, at) => at == 0 ? part.ToLowerInvariant() : Subtag(part));
        tag = string.Join('-', parts);
        return true;
    }

    /// <summary>The language without region or script: <c>fr</c> of <c>fr-CA</c>.</summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    private static string Subtag(string part) =>
        part.Length switch
        {
            2 => part.ToUpperInvariant(),
            4 when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
            _ => part.ToLowerInvariant(),
        };

    // fr  zh-Hant  ar-DZ  es-419  sl-rozaj
    [GeneratedRegex(
        "^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*\\z",
        RegexOptions.NonBacktracking
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form { get; }
}
