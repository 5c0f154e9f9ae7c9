using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Resolutions.Web.Api.Listing;
using Resolutions.Web.Api.Parameters;
using Resolutions.Web.Api.Problems;

namespace Resolutions.Web.Api.Documenting;

/// <summary>Adds to each operation its headers, examples and problems, and what its parameters allow.</summary>
internal sealed class OperationDescribing(IOptions<JsonOptions> json) : IOpenApiOperationTransformer
{
    private const string ExampleTag = "\"cNGZxg2zXhI8SWCmcyy5Gg\"";

    public Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        DescribeParameters(operation, metadata.OfType<KnownParameters>().Single().Parameters);
        DescribeAnswer(operation, metadata.OfType<ExampleAnswer>().Single().Value);
        DescribeProblems(operation, metadata.OfType<ReportedProblems>().Single().Problems);
        return Task.CompletedTask;
    }

    private static void DescribeParameters(OpenApiOperation operation, IReadOnlyList<QueryParameter> known)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            if (parameter.In == ParameterLocation.Path)
                parameter.Example = Examples.PathValue(parameter.Name!);
            if (known.FirstOrDefault(one => one.Name == parameter.Name) is not { } query)
                continue;
            var schema = new OpenApiSchema();
            query.Shape(schema);
            parameter.Schema = schema;
            parameter.Example = query.Example.DeepClone();
        }
        operation.Parameters ??= [];
        operation.Parameters.Add(
            new OpenApiParameter
            {
                Name = "If-None-Match",
                In = ParameterLocation.Header,
                Description = "The `ETag` of an answer that the client holds, or several, or `*`.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                Example = ExampleTag,
            }
        );
    }

    private void DescribeAnswer(OpenApiOperation operation, object example)
    {
        var answer = Response(operation, StatusCodes.Status200OK);
        answer.Description = "What was asked for.";
        answer.Headers = Headers();
        answer.Content!["application/json"].Example = Node(example);
        if (example is ResolutionPageResource)
            answer.Headers["Link"] = Header(
                "The neighbouring pages: rel first, prev and next (RFC 8288).",
                "</api/v1/resolutions?limit=20>; rel=\"first\""
            );
        var same = Response(operation, StatusCodes.Status304NotModified);
        same.Description = "What the client holds is what there is. The answer has no body.";
        same.Headers = Headers();
    }

    private void DescribeProblems(OpenApiOperation operation, IReadOnlyList<ProblemType> problems)
    {
        foreach (var kinds in problems.GroupBy(problem => problem.Status))
        {
            var response = Response(operation, kinds.Key);
            response.Description = string.Join(' ', kinds.Select(kind => $"`{kind.Name}`: {kind.About}"));
            response.Content![ProblemResult.MediaType].Examples = kinds.ToDictionary(
                kind => kind.Name,
                IOpenApiExample (kind) =>
                    new OpenApiExample { Summary = kind.Title, Value = Node(Examples.Problem(kind)) }
            );
        }
    }

    private static OpenApiResponse Response(OpenApiOperation operation, int status) =>
        (OpenApiResponse)operation.Responses![status.ToString(CultureInfo.InvariantCulture)];

    private static Dictionary<string, IOpenApiHeader> Headers() =>
        new(StringComparer.Ordinal)
        {
            ["ETag"] = Header("Changes whenever the answer does. Strong (RFC 9110, section 8.8.3).", ExampleTag),
        };

    private static OpenApiHeader Header(string description, string example) =>
        new()
        {
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = example,
        };

    private JsonNode? Node(object value) =>
        JsonSerializer.SerializeToNode(value, value.GetType(), json.Value.SerializerOptions);
}
