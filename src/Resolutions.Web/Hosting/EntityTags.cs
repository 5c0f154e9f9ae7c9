using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Resolutions.Web.Localizing;

namespace Resolutions.Web.Hosting;

/// <summary>Lets readers keep a page until what it is made of changes.</summary>
internal static class EntityTags
{
    private const int TagLength = 22;

    /// <summary>Tags the response, and tells whether the reader already has it, so that 304 is answer enough.</summary>
    /// <param name="of">The resolution or the store that the page shows.</param>
    /// <param name="parts">What else it is made of, beside the query, the interface's language and the build.</param>
    public static bool IsUnchanged(this HttpContext context, Guid of, params ReadOnlySpan<long> parts)
    {
        var made = new StringBuilder($"{of:N}/");
        foreach (var part in parts)
            made.Append(CultureInfo.InvariantCulture, $"{part}/");
        made.Append(CultureInfo.InvariantCulture, $"{InterfaceLanguages.Current}/{Build.Id}/");
        made.Append(context.Request.Path).Append(context.Request.QueryString);
        var tag = new EntityTagHeaderValue($"\"{Short(made.ToString())}\"", isWeak: true);
        var response = context.Response.GetTypedHeaders();
        response.ETag = tag;
        response.CacheControl = new() { NoCache = true };
        context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return context
            .Request.GetTypedHeaders()
            .IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
    }

    private static string Short(string text) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))).Replace('+', '-').Replace('/', '_')[
            ..TagLength
        ];
}
