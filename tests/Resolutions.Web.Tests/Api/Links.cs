using System.Text.Json;
using System.Text.RegularExpressions;

namespace Resolutions.Web.Tests.Api;

/// <summary>Reads what came over the wire.</summary>
internal static partial class Links
{
    /// <returns>The target of a relation in the Link header; null where there is none.</returns>
    public static string? Of(HttpResponseMessage response, string relation) =>
        Link.Matches(string.Join(", ", response.Headers.GetValues("Link")))
            .Where(match => match.Groups["relation"].Value == relation)
            .Select(match => match.Groups["target"].Value)
            .SingleOrDefault();

    public static Task<JsonElement> ReadJsonAsync(this HttpResponseMessage response) =>
        response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

    public static IEnumerable<string?> Strings(this JsonElement array) =>
        array.EnumerateArray().Select(item => item.GetString());

    // <https://example.org/?page=2>; rel="next"
    [GeneratedRegex("<(?<target>[^>]*)>; rel=\"(?<relation>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Link { get; }
}
