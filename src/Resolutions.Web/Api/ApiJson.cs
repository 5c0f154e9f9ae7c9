using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Json;

namespace Resolutions.Web.Api;

/// <summary>How the API writes JSON.</summary>
internal static class ApiJson
{
    public static void Configure(JsonOptions json)
    {
        var options = json.SerializerOptions;
        // The default writes é and every Arabic letter as six bytes, and an encoder made of UnicodeRanges.All still does so
        // with each French apostrophe. This one escapes what JSON itself asks for. It is unsafe only inside HTML, and what
        // is written here goes out as application/json, which the browser is told not to sniff.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        // Else a number may be read from a string, and the documentation would say so of every number.
        options.NumberHandling = JsonNumberHandling.Strict;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(
            WriteInheritedFirst
        );
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    // What a clause has in common with others comes before what only this view of it has; the default is the reverse.
    private static void WriteInheritedFirst(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AttributeProvider is MemberInfo { DeclaringType: { } owner })
                property.Order = Depth(owner);
    }

    private static int Depth(Type type) => type.BaseType is { } parent ? Depth(parent) + 1 : 0;
}
