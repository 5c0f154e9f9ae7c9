using Resolutions.Ingesting.Files;

namespace Resolutions.Ingesting.Fetching;

/// <summary>Tells addresses of pages, and which of them may be fetched.</summary>
public static class WebAddress
{
    private const int Longest = 2000;

    /// <summary>Whether what a person gave is meant as an address, not as a path.</summary>
    public static bool Is(string given) =>
        given.IndexOf("://", StringComparison.Ordinal) is > 0 and var end && given[..end].All(char.IsAsciiLetter);

    /// <summary>Whether an address is one of the web, without a name or password, and no longer than any page's.</summary>
    /// <returns>What is wrong with it, as a code; null where it may be tried.</returns>
    internal static string? Refuse(Uri? address) =>
        address is not { IsAbsoluteUri: true }
        || address.Scheme is not ("http" or "https")
        || address.IdnHost.Length == 0
        || address.AbsoluteUri.Length > Longest
            ? FetchCodes.AddressWrong
        : address.UserInfo.Length > 0 ? FetchCodes.Credentials
        : null;

    /// <summary>An address as it is kept and shown: without the part after #, and without a name or password.</summary>
    internal static string Shown(Uri address) =>
        address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);

    /// <summary>What a person gave and is no address, without what may be a password in it.</summary>
    internal static string Harmless(string given)
    {
        var start = given.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = given.AsSpan(start).IndexOfAny('/', '?', '#') is >= 0 and var at ? start + at : given.Length;
        var password = given.LastIndexOf('@', end - 1, end - start);
        return HarmlessText.Of(password < 0 ? given : given[..start] + given[(password + 1)..]);
    }
}
