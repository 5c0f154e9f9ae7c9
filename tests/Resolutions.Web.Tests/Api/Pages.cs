using System.Text.Json;

namespace Resolutions.Web.Tests.Api;

/// <summary>Walks the pages of the list.</summary>
internal static class Pages
{
    public static async Task<List<string>> WalkAsync(
        this ApiSite site,
        string address,
        Func<int, Task>? afterPage = null,
        Action<string>? onAddress = null
    )
    {
        var slugs = new List<string>();
        var page = 0;
        var next = (string?)address;
        while (next is not null)
        {
            onAddress?.Invoke(next);
            using var response = await site.AskAsync(next);
            slugs.AddRange(Slugs(await response.ReadJsonAsync()));
            if (afterPage is not null)
                await afterPage(++page);
            next = Links.Of(response, "next");
        }
        return slugs;
    }

    public static List<string> Slugs(JsonElement page) =>
        [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString()!)];
}
