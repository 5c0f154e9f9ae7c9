using System.Text.RegularExpressions;
using Resolutions.Model;

namespace Resolutions.Ingesting.Stating;

/// <summary>The keys of statements and what their values may be.</summary>
internal static partial class StatedValues
{
    private const int Longest = 1000;
    private const int LongestShown = 80;

    private delegate string? Setting(ref TextStatements stated, string value);

    private static readonly Dictionary<string, Setting> Settings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["language"] = Language,
        ["body"] = (ref stated, value) => Put(stated = stated with { IssuingBody = value }),
        ["publisher"] = (ref stated, value) => Put(stated = stated with { Publisher = value }),
        ["type"] = Type,
        ["title"] = (ref stated, value) => Put(stated = stated with { Title = value }),
        ["symbol"] = (ref stated, value) => Put(stated = stated with { Symbol = value }),
        ["date"] = Date,
        ["address"] = Address,
        ["resolution"] = Resolution,
    };

    public static bool IsKey(string key) => Settings.ContainsKey(key);

    /// <returns>What is wrong with the value, as a code; null where it was understood.</returns>
    public static string? Set(ref TextStatements stated, string key, string value)
    {
        var folded = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // Postgres keeps no NUL, and nobody means one.
        return folded.Length > Longest || folded.Contains('\0')
            ? StatementCodes.ValueTooLong
            : Settings[key](ref stated, folded);
    }

    /// <summary>A value as a sentence may quote it.</summary>
    public static string Shown(string value) => value.Length <= LongestShown ? value : value[..LongestShown] + "…";

    private static string? Put(TextStatements _) => null;

    private static string? Language(ref TextStatements stated, string value)
    {
        if (!LanguageTags.TryParse(value, out var tag))
            return StatementCodes.LanguageWrong;
        stated = stated with { Language = tag };
        return null;
    }

    private static string? Type(ref TextStatements stated, string value)
    {
        var isName = value.All(char.IsAsciiLetter);
        if (!isName || !Enum.TryParse<DocumentType>(value, ignoreCase: true, out var type))
            return StatementCodes.TypeWrong;
        stated = stated with { DocumentType = type };
        return null;
    }

    private static string? Date(ref TextStatements stated, string value)
    {
        if (!PartialDate.TryParse(value, out var date))
            return StatementCodes.DateWrong;
        stated = stated with { Date = date };
        return null;
    }

    private static string? Address(ref TextStatements stated, string value)
    {
        var isAddress =
            Uri.TryCreate(value, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address.UserInfo.Length == 0;
        if (!isAddress)
            return StatementCodes.AddressWrong;
        stated = stated with { Address = address!.AbsoluteUri };
        return null;
    }

    private static string? Resolution(ref TextStatements stated, string value)
    {
        if (!Slug.IsMatch(value))
            return StatementCodes.ResolutionWrong;
        stated = stated with { Resolution = value.ToLowerInvariant() };
        return null;
    }

    // crs-2024-r-12  قرار-بشأن-الأنهار
    [GeneratedRegex(@"^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Slug { get; }
}
