using System.Globalization;
using AngleSharp.Dom;

namespace Resolutions.Ingesting.Readers.Html.Parsing;

/// <summary>What an element's <c>style</c> attribute says of how it looks. Style sheets are not read.</summary>
internal readonly struct InlineStyle(string? declarations)
{
    private const int Longest = 4000;

    public static InlineStyle Of(IElement element) =>
        new(element.GetAttribute("style") is { Length: > 0 and <= Longest } style ? style : null);

    /// <returns>In lower case; null where the property is not set.</returns>
    public string? this[string property] => AsWritten(property)?.ToLowerInvariant();

    public bool Hides =>
        this["display"] is "none" || this["visibility"] is "hidden" or "collapse" || this["mso-hide"] is "all";

    public bool KeepsWhiteSpace => this["white-space"] is "pre" or "pre-wrap" or "pre-line" or "break-spaces";

    public bool IsBlock => this["display"] is "block" or "list-item" or "flex" or "grid" or "table" or "flow-root";

    /// <returns>Whether it is set in italics, bold or underlined; null where the style does not say.</returns>
    public bool? IsEmphatic
    {
        get
        {
            if (declarations is null)
                return null;
            var (slant, weight) = (this["font-style"], this["font-weight"]);
            var line = this["text-decoration"] ?? this["text-decoration-line"];
            if (slant is "italic" or "oblique" || line?.Contains("underline", StringComparison.Ordinal) == true)
                return true;
            if (weight is not null)
                return weight is "bold" or "bolder"
                    || (int.TryParse(weight, CultureInfo.InvariantCulture, out var number) && number >= 600);
            return slant is "normal" ? false : null;
        }
    }

    /// <returns>The last value where there are several; null where the property is not set.</returns>
    public string? AsWritten(string property)
    {
        string? value = null;
        foreach (var range in declarations.AsSpan().Split(';'))
        {
            var declaration = declarations.AsSpan()[range];
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
                value = declaration[(colon + 1)..].ToString();
        }
        return value?.Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim();
    }
}
