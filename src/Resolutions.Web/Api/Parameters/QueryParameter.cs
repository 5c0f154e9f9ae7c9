using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Resolutions.Model;
using Resolutions.Web.Api.Listing;

namespace Resolutions.Web.Api.Parameters;

/// <summary>
/// A parameter that an endpoint takes in its query: what it allows, and how the documentation shows it.
/// </summary>
/// <param name="IsAllowed">Told of the value as it came.</param>
/// <param name="Shape">Adds to the schema what the type alone does not say.</param>
public sealed record QueryParameter(
    string Name,
    Func<string, bool> IsAllowed,
    JsonNode Example,
    Action<OpenApiSchema> Shape
)
{
    public const int DefaultLimit = 50;

    public const int MaximumLimit = 200;

    public static readonly QueryParameter Cursor = new(
        "cursor",
        value => Listing.Cursor.TryParse(value, null, out _),
        new Cursor(IsBackward: false, "2018-09-24", "example-harbour-lights").ToString(),
        schema => schema.Type = JsonSchemaType.String
    );

    public static readonly QueryParameter Limit = new(
        "limit",
        value => Whole(value) is >= 1 and <= MaximumLimit,
        20,
        schema =>
        {
            Number(schema);
            schema.Maximum = MaximumLimit.ToString(CultureInfo.InvariantCulture);
            schema.Default = DefaultLimit;
        }
    );

    public static readonly QueryParameter Language = new(
        "language",
        value => LanguageRange.TryParse(value, null, out _),
        "fr",
        schema => schema.Type = JsonSchemaType.String
    );

    public static readonly QueryParameter Body = new("body", IsText, "OIC", Text);

    public static readonly QueryParameter Type = new(
        "type",
        DocumentTypes.Contains,
        "resolution",
        schema =>
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. DocumentTypes.Select(name => JsonValue.Create(name))];
        }
    );

    public static readonly QueryParameter Revision = new("revision", value => Whole(value) >= 1, 1, Number);

    public static readonly QueryParameter Address = new("address", IsText, "op4", Text);

    private static IReadOnlyList<string> DocumentTypes =>
        [.. Enum.GetNames<DocumentType>().Select(name => name.ToLowerInvariant())];

    /// <summary>What is wrong with a value, and what is allowed; null where nothing is wrong.</summary>
    public string? WhatIsWrong(string value) =>
        IsAllowed(value) ? null : ApiMessages.Say("parameter.bad", Name, value, Allowed);

    private string Allowed => ApiMessages.Say($"parameter.{Name}", MaximumLimit, string.Join(", ", DocumentTypes));

    private static int? Whole(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Postgres refuses U+0000 in a text, and no name that can be asked for has a control character.
    private static bool IsText(string value) => value.Length > 0 && !value.Any(char.IsControl);

    private static void Text(OpenApiSchema schema)
    {
        schema.Type = JsonSchemaType.String;
        schema.MinLength = 1;
    }

    private static void Number(OpenApiSchema schema)
    {
        schema.Type = JsonSchemaType.Integer;
        schema.Format = "int32";
        schema.Minimum = "1";
    }
}
