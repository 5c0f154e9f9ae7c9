using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Resolutions.Ingesting.Readers.Html.Parsing;

namespace Resolutions.Ingesting.Readers.Html.Lists;

/// <summary>How lists and items say that they are to be labelled.</summary>
internal static partial class ListStyles
{
    /// <returns>A value of <c>list-style-type</c>; a string keeps its quotation marks; null where the element says nothing.</returns>
    public static string? Of(IElement element)
    {
        var style = InlineStyle.Of(element);
        if (style.AsWritten("list-style-type") is { Length: > 0 } type)
            return Plain(type);
        if (style.AsWritten("list-style") is { } shorthand && Shorthand(shorthand) is { } part)
            return part;
        return element.GetAttribute("type")?.Trim() switch
        {
            "1" => "decimal",
            "a" => "lower-alpha",
            "A" => "upper-alpha",
            "i" => "lower-roman",
            "I" => "upper-roman",
            { } bullet when bullet.ToLowerInvariant() is "disc" or "circle" or "square" or "none" =>
                bullet.ToLowerInvariant(),
            _ => null,
        };
    }

    private static string? Shorthand(string value) =>
        Quoted.Match(value) is { Success: true } quoted
            ? quoted.Value
            : value
                .ToLowerInvariant()
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .FirstOrDefault(word =>
                    word is not ("inside" or "outside" or "initial" or "inherit" or "unset")
                    && !word.StartsWith("url(", StringComparison.Ordinal)
                );

    private static string Plain(string type) => type[0] is '"' or '\'' ? type : type.ToLowerInvariant();

    // "(a) "   '1) '
    [GeneratedRegex("\"[^\"]*\"|'[^']*'", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted { get; }
}
