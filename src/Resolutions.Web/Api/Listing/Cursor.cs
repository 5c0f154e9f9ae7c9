using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Resolutions.Model;

namespace Resolutions.Web.Api.Listing;

/// <summary>
/// A place between two resolutions of the list. It is made of what the list is sorted by, not of a count, so rows that come
/// or go elsewhere do not move it.
/// </summary>
/// <param name="IsBackward">Whether the page ends here rather than begins.</param>
/// <param name="Date">Of the resolution next to the place, as kept; empty where it has none.</param>
/// <param name="Slug">Of the same resolution.</param>
public sealed record Cursor(bool IsBackward, string Date, string Slug) : IParsable<Cursor>
{
    /// <summary>Opaque to clients: base64url of "&gt;2018-09-24 slug", "&lt;" where it is backward.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{(IsBackward ? '<' : '>')}{Date} {Slug}"));

    public static Cursor Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var cursor) ? cursor : throw new FormatException($"'{s}' is not a cursor.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Cursor result
    )
    {
        result =
            s is not null && Base64Url.IsValid(s) ? Read(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(s))) : null;
        return result is not null;
    }

    private static Cursor? Read(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (text is not ['<' or '>', ..] || space < 0 || text.Any(char.IsControl))
            return null;
        var (date, slug) = (text[1..space], text[(space + 1)..]);
        return slug.Length > 0 && (date.Length == 0 || PartialDate.TryParse(date, out _))
            ? new(text[0] == '<', date, slug)
            : null;
    }
}
