using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Resolutions.Web.Hosting;

namespace Resolutions.Web.Api.Conditions;

/// <summary>Strong entity tags (RFC 9110, section 8.8.3), made of all that a response depends on.</summary>
internal static class EntityTags
{
    // Not in the alphabet of base64url, so no tag has one by itself.
    private const char CodingMark = '.';

    /// <summary>
    /// The tag of what the request's address shows at a change of the store. The interface language has no part in it:
    /// only problems are put into words, and they carry no tag.
    /// </summary>
    public static EntityTagHeaderValue TagOf(this HttpRequest request, Change change)
    {
        var parts = string.Create(
            CultureInfo.InvariantCulture,
            $"{Build.Id}\n{request.PathBase}{request.Path}{request.QueryString}\n{change.Of}\n{change.Number}"
        );
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(parts));
        return new($"\"{Base64Url.EncodeToString(hash.AsSpan(0, 16))}\"");
    }

    /// <summary>
    /// The tag in If-None-Match that is this one, by the weak comparison that RFC 9110, section 13.1.2 asks for; null where
    /// none is. A <c>*</c> does not count here: it holds only where there is something to show, which is known after reading.
    /// </summary>
    public static EntityTagHeaderValue? Held(this HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.FirstOrDefault(held => Plain(held) == tag.Tag);

    /// <summary>Whether If-None-Match is <c>*</c>: whatever there is, the client has one.</summary>
    public static bool HoldsAny(this HttpRequest request) =>
        request.GetTypedHeaders().IfNoneMatch.Any(held => held.Tag == EntityTagHeaderValue.Any.Tag);

    public static void WriteTag(this HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        // Kept by anyone, but asked for again each time: a 304 costs one row.
        response.Headers.CacheControl = "public, no-cache";
        response.OnStarting(() =>
        {
            // Compressed, the same answer is other bytes, and a strong tag may not be that of both (section 8.8.3.3).
            if (response.Headers.ContentEncoding is [{ Length: > 0 } coding])
                response.Headers.ETag = $"\"{tag.Tag.AsSpan().Trim('"')}{CodingMark}{coding}\"";
            return Task.CompletedTask;
        });
    }

    /// <summary>Without the mark of a content coding: whichever bytes the client holds, they say the same.</summary>
    private static string Plain(EntityTagHeaderValue held)
    {
        var mark = held.Tag.Value!.LastIndexOf(CodingMark);
        return mark < 0 ? held.Tag.Value : $"{held.Tag.AsSpan(0, mark)}\"";
    }
}
