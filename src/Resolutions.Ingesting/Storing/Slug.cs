using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Resolutions.Segmenting;
using Resolutions.Store;

namespace Resolutions.Ingesting.Storing;

/// <summary>Gives a new resolution its readable name in addresses.</summary>
internal static class Slug
{
    private const int MaxLength = 80;

    /// <summary>Body and symbol, else the title, in letters and digits of any script; never one that another resolution has.</summary>
    public static async Task<string> FindFreeAsync(ResolutionsDb db, SegmentedText text, CancellationToken cancellation)
    {
        var wanted = Wanted(text);
        var taken = await db
            .Resolutions.Where(resolution => resolution.Slug.StartsWith(wanted))
            .Select(resolution => resolution.Slug)
            .ToHashSetAsync(StringComparer.Ordinal, cancellation);
        return Enumerable
            .Range(1, taken.Count + 1)
            .Select(number => number == 1 ? wanted : string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}"))
            .First(slug => !taken.Contains(slug));
    }

    internal static string Wanted(SegmentedText text)
    {
        var name = text.Symbol is { } symbol ? $"{Acronym(text.IssuingBody)} {symbol}" : text.Title;
        var slug = Letters(name ?? $"{text.IssuingBody?.Code} {text.DocumentType} {text.Date}");
        return slug.Length > 0 ? slug : "untitled";
    }

    // SI, OIC; a body whose code is its whole name would only repeat it.
    private static string? Acronym(BodyName? body) =>
        body?.Code.All(char.IsAsciiLetterUpper) == true ? body.Code : null;

    private static string Letters(string name)
    {
        var slug = new StringBuilder();
        foreach (var character in WithoutLatinAccents(name).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(character))
                slug.Append(character);
            else if (!IsMark(character) && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return Shorten(slug.ToString().Trim('-'));
    }

    // An é may lose its accent; a ئ without its hamza would be another letter.
    private static string WithoutLatinAccents(string name) =>
        string.Concat(
            name.Normalize(NormalizationForm.FormKC)
                .Replace("œ", "oe", StringComparison.OrdinalIgnoreCase)
                .Replace("æ", "ae", StringComparison.OrdinalIgnoreCase)
                .Select(character =>
                    character < '\u0250'
                        ? character.ToString().Normalize(NormalizationForm.FormD)
                        : character.ToString()
                )
        );

    // Accents and vowel signs fall away without parting a word.
    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format;

    private static string Shorten(string slug)
    {
        if (slug.Length <= MaxLength)
            return slug;
        var end = slug.LastIndexOf('-', MaxLength);
        return slug[..(end > 0 ? end : MaxLength)];
    }
}
