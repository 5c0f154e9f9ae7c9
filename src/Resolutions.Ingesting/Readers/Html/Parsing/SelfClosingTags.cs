using System.Text.RegularExpressions;

namespace Resolutions.Ingesting.Readers.Html.Parsing;

/// <summary>
/// Gives the empty elements of an XHTML page end tags: a parser of HTML takes <c>&lt;script/&gt;</c> for a start tag,
/// and all that follows for the script.
/// </summary>
internal static partial class SelfClosingTags
{
    public static string Expand(string page, string? mediaType) =>
        mediaType == MediaTypes.Xhtml || page.AsSpan().TrimStart().StartsWith("<?xml")
            ? SelfClosed.Replace(page, "<${name}${rest}></${name}>")
            : page;

    // <script type="text/javascript" src="menu.js" />   <a name="top"/>
    [GeneratedRegex(
        @"<(?<name>script|style|title|textarea|iframe|a|b|i|em|strong|span|div|p|td|th|li|ul|ol)(?<rest>(?:\s[^<>]*)?)/>",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex SelfClosed { get; }
}
