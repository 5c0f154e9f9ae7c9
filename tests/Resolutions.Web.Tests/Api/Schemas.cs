using System.Text.Json;

namespace Resolutions.Web.Tests.Api;

/// <summary>Holds JSON against the schemas of an OpenAPI document, as far as the document uses JSON Schema.</summary>
internal sealed class Schemas(JsonElement document)
{
    /// <summary>The schema of an answer of an operation.</summary>
    public JsonElement Of(string path, int status, string mediaType) =>
        document
            .GetProperty("paths")
            .GetProperty(path)
            .GetProperty("get")
            .GetProperty("responses")
            .GetProperty(status.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .GetProperty("content")
            .GetProperty(mediaType)
            .GetProperty("schema");

    /// <summary>What does not fit, each with where it is; nothing where all fits.</summary>
    public IEnumerable<string> Misfits(JsonElement value, JsonElement schema, string where = "$")
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Misfits(value, Resolve(reference.GetString()!), where);
        if (schema.TryGetProperty("oneOf", out var choices))
            return choices.EnumerateArray().Any(choice => !Misfits(value, choice).Any())
                ? []
                : [$"{where}: {value.ValueKind} fits none"];
        if (schema.TryGetProperty("enum", out var words))
            return words.EnumerateArray().Any(word => word.ToString() == value.ToString())
                ? []
                : [$"{where}: {value} is not among {words}"];
        if (!Types(schema).Contains(TypeOf(value)))
            return [$"{where}: {value.ValueKind} is not {string.Join('|', Types(schema))}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => Members(value, schema, where),
            JsonValueKind.Array => value
                .EnumerateArray()
                .SelectMany((item, index) => Misfits(item, schema.GetProperty("items"), $"{where}[{index}]")),
            _ => [],
        };
    }

    private IEnumerable<string> Members(JsonElement value, JsonElement schema, string where)
    {
        if (schema.TryGetProperty("additionalProperties", out var any))
            return value.EnumerateObject().SelectMany(one => Misfits(one.Value, any, $"{where}.{one.Name}"));
        var documented = schema.GetProperty("properties");
        var names = value.EnumerateObject().Select(one => one.Name).ToHashSet();
        var missing = schema.GetProperty("required").Strings().Where(name => !names.Contains(name!));
        var undocumented = names.Where(name => !documented.TryGetProperty(name, out _));
        return
        [
            .. missing.Select(name => $"{where}.{name} is missing"),
            .. undocumented.Select(name => $"{where}.{name} is not documented"),
            .. value
                .EnumerateObject()
                .Where(one => documented.TryGetProperty(one.Name, out _))
                .SelectMany(one => Misfits(one.Value, documented.GetProperty(one.Name), $"{where}.{one.Name}")),
        ];
    }

    private JsonElement Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate(document, (element, name) => element.GetProperty(name));

    private static List<string?> Types(JsonElement schema) =>
        schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several
            ? [.. several.Strings()]
            : [schema.GetProperty("type").GetString()];

    private static string TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "null",
        };
}
