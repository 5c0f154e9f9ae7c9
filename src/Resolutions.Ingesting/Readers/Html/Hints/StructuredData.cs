using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Resolutions.Ingesting.Readers.Html.Hints;

/// <summary>What the JSON-LD of a page says of its article (schema.org).</summary>
internal sealed record StructuredData(string? Headline, string? Published)
{
    private const int Longest = 500_000;
    private const int MostItems = 200;

    public static StructuredData Of(IHtmlDocument document)
    {
        var items = document
            .QuerySelectorAll("script[type='application/ld+json']")
            .SelectMany(script => Items(script.TextContent))
            .OrderByDescending(item => item.Headline is not null)
            .ToList();
        return items.Count > 0 ? items[0] : new(null, null);
    }

    /// <summary>None where it is no JSON, or nested too deep.</summary>
    private static List<StructuredData> Items(string json)
    {
        if (json.Length > Longest)
            return [];
        try
        {
            using var parsed = JsonDocument.Parse(json, new() { AllowTrailingCommas = true });
            return ItemsIn(parsed.RootElement);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static List<StructuredData> ItemsIn(JsonElement root)
    {
        var items = new List<StructuredData>();
        var rest = new Queue<JsonElement>([root]);
        while (items.Count < MostItems && rest.TryDequeue(out var element))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    rest.Enqueue(item);
            }
            if (element.ValueKind != JsonValueKind.Object)
                continue;
            if (Text(element, "datePublished") is { } published)
                items.Add(new(Text(element, "headline"), published));
            foreach (var name in new[] { "@graph", "mainEntity", "mainEntityOfPage" })
            {
                if (element.TryGetProperty(name, out var inner))
                    rest.Enqueue(inner);
            }
        }
        return items;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? PageHead.Folded(value.GetString())
            : null;
}
