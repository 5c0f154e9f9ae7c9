using System.Globalization;
using Microsoft.AspNetCore.Html;
using Resolutions.Model;
using Resolutions.Store.Reading;
using Resolutions.Web.Localizing;
using Resolutions.Web.Resources;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>Puts into words where a text came from.</summary>
internal static class SourceWords
{
    private const int DigitsShown = 8;

    public static string Format(SourceOrigin origin) =>
        origin switch
        {
            SourceOrigin.Address => ReadingWords.SourceAddress,
            SourceOrigin.Upload => ReadingWords.SourceUpload,
            SourceOrigin.Sample => ReadingWords.SourceSample,
            _ => ReadingWords.SourceFile,
        };

    /// <summary>The file's name or address, kept apart from the direction of the sentence around it.</summary>
    public static IHtmlContent Location(Provenance source) =>
        source.Origin == SourceOrigin.Address && IsWebAddress(source.Location)
            ? Link(source.Location)
            : Sentence.Markup("<bdi>{0}</bdi>", source.Location);

    /// <summary>A link to where it is published; null where nothing tells, or the location is that link.</summary>
    public static IHtmlContent? Published(Provenance source) =>
        source.Address is { } address && address != source.Location && IsWebAddress(address) ? Link(address) : null;

    public static IHtmlContent Time(DateTimeOffset time) =>
        Sentence.Markup(
            "<time datetime=\"{0}\">{1}</time>",
            time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            time.InWords()
        );

    /// <summary>Enough of it to tell sources apart.</summary>
    public static IHtmlContent Digest(string sha256) => Sentence.Code(sha256[..Math.Min(DigitsShown, sha256.Length)]);

    private static IHtmlContent Link(string address) =>
        Sentence.Markup("<a href=\"{0}\" rel=\"noreferrer\"><bdi>{0}</bdi></a>", address);

    // Whoever ingested it chose the location: only what a browser fetches becomes a link.
    private static bool IsWebAddress(string location) =>
        Uri.TryCreate(location, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
