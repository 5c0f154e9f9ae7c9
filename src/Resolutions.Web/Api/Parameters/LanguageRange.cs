using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Resolutions.Web.Api.Parameters;

/// <summary>
/// A basic language range (RFC 4647, section 2.1) other than <c>*</c>: <c>fr</c> asks for <c>fr</c> and for <c>fr-CA</c>.
/// </summary>
public sealed partial record LanguageRange : IParsable<LanguageRange>
{
    private LanguageRange(string tag) => Tag = tag;

    /// <summary>In lower case.</summary>
    public string Tag { get; }

    /// <summary>Whether a language tag is in the range, by basic filtering (RFC 4647, section 3.3.1).</summary>
    public bool Covers(string tag) =>
        tag.Equals(Tag, StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith($"{Tag}-", StringComparison.OrdinalIgnoreCase);

    public static LanguageRange Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var range) ? range : throw new FormatException($"'{s}' is not a language tag.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out LanguageRange result
    )
    {
        result = s is not null && Form.IsMatch(s) ? new(s.ToLowerInvariant()) : null;
        return result is not null;
    }

    public override string ToString() => Tag;

    // fr  ar  fr-CA  sr-Latn-RS
    [GeneratedRegex(
        @"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form { get; }
}
