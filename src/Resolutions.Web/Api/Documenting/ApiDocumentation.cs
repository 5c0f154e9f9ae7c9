using System.Globalization;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Resolutions.Web.Api.Listing;
using Resolutions.Web.Api.Parameters;
using Resolutions.Web.Api.Problems;

namespace Resolutions.Web.Api.Documenting;

/// <summary>The OpenAPI document. Summaries and descriptions are the comments of endpoints and records.</summary>
internal static class ApiDocumentation
{
    private const string RecordSuffix = "Resource";

    public static IServiceCollection AddApiDocumentation(this IServiceCollection services) =>
        services.AddOpenApi(
            "v1",
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                // Each endpoint answers HEAD as it does GET; to list both would give two operations one name.
                options.ShouldInclude = endpoint =>
                    endpoint.HttpMethod == HttpMethods.Get
                    && $"/{endpoint.RelativePath}".StartsWith(ApiLinks.Root, StringComparison.Ordinal);
                options.CreateSchemaReferenceId = NameOf;
                options.AddOperationTransformer<OperationDescribing>();
                options.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info = new()
                        {
                            Title = "Resolutions",
                            Version = "1",
                            Description = Description(),
                        };
                        return Task.CompletedTask;
                    }
                );
            }
        );

    /// <returns>Null where the type gets no entry of its own: a cursor is a string to clients, and no more.</returns>
    private static string? NameOf(JsonTypeInfo type) =>
        type.Type == typeof(Cursor) || type.Type == typeof(LanguageRange) ? null
        : OpenApiOptions.CreateDefaultSchemaReferenceId(type) is not { } name ? null
        : name.EndsWith(RecordSuffix, StringComparison.Ordinal) ? name[..^RecordSuffix.Length]
        : name;

    /// <summary>In CommonMark, as OpenAPI has it.</summary>
    private static string Description()
    {
        var text = new StringBuilder(
            """
            Resolutions of international bodies, clause by clause and language by language. Every text is its issuer's
            words, with its source; what a machine guessed is marked as such.

            - Times are ISO 8601 in UTC; languages are BCP 47 tags; addresses are path-absolute references.
            - Answers carry a strong `ETag`. Send it back as `If-None-Match`, and the answer is 304 without a body while nothing has changed.
            - Lists come in pages, linked by the `Link` header (RFC 8288).
            - `HEAD` works wherever `GET` does. Any web page may read the answers, the headers `ETag` and `Link` included.
            - A parameter that is not known here is refused, not ignored.
            - What goes wrong is a problem (RFC 9457) as `application/problem+json`. Its `type` is one of these addresses:


            """
        );
        foreach (var problem in ProblemType.All)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  - `/problems/{problem.Name}` ({problem.Status}): {problem.About}"
            );
        return text.ToString();
    }
}
