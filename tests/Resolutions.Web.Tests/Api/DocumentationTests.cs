using System.Text.Json;
using Microsoft.OpenApi;

namespace Resolutions.Web.Tests.Api;

public class DocumentationTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private ApiSite Site => shared.Site;

    [Fact]
    public async Task The_document_is_valid_OpenAPI_3_1()
    {
        await using var stream = await Site.Client.GetStreamAsync(
            "/openapi/v1.json",
            TestContext.Current.CancellationToken
        );
        var read = await OpenApiDocument.LoadAsync(
            stream,
            OpenApiConstants.Json,
            cancellationToken: TestContext.Current.CancellationToken
        );
        read.Diagnostic!.Errors.ShouldBeEmpty();
        read.Diagnostic.Warnings.ShouldBeEmpty();
        read.Diagnostic.SpecificationVersion.ShouldBe(OpenApiSpecVersion.OpenApi3_1);
    }

    [Fact]
    public async Task Every_route_of_the_API_is_documented()
    {
        var document = await Site.GetJsonAsync("/openapi/v1.json");
        document
            .GetProperty("paths")
            .EnumerateObject()
            .Select(path => path.Name)
            .ShouldBe(Site.Routes, ignoreOrder: true);
    }

    [Fact]
    public async Task Every_operation_has_a_name_a_summary_an_example_and_an_entity_tag()
    {
        foreach (var operation in await OperationsAsync())
        {
            operation.GetProperty("operationId").GetString().ShouldNotBeNullOrEmpty();
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
            var responses = operation.GetProperty("responses");
            responses.GetProperty("200").GetProperty("headers").TryGetProperty("ETag", out _).ShouldBeTrue();
            responses.GetProperty("304").GetProperty("headers").TryGetProperty("ETag", out _).ShouldBeTrue();
            Content(responses.GetProperty("200"), "application/json").TryGetProperty("example", out _).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Every_parameter_has_a_description_a_schema_and_an_example()
    {
        foreach (var parameter in (await OperationsAsync()).SelectMany(Parameters))
        {
            var name = parameter.GetProperty("name").GetString();
            parameter.TryGetProperty("description", out _).ShouldBeTrue(name);
            parameter.TryGetProperty("example", out _).ShouldBeTrue(name);
            parameter.GetProperty("schema").TryGetProperty("type", out _).ShouldBeTrue(name);
        }
    }

    [Fact]
    public async Task Every_property_of_every_record_has_a_description()
    {
        var document = await Site.GetJsonAsync("/openapi/v1.json");
        foreach (var schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            schema.Name.ShouldNotEndWith("Resource");
            if (!schema.Value.TryGetProperty("properties", out var properties))
                continue;
            schema.Value.TryGetProperty("description", out _).ShouldBeTrue(schema.Name);
            foreach (var property in properties.EnumerateObject())
                property
                    .Value.GetRawText()
                    .ShouldContain("\"description\"", customMessage: $"{schema.Name}.{property.Name}");
        }
    }

    [Fact]
    public async Task Every_problem_that_is_reported_is_shown_by_an_example()
    {
        var responses = (await OperationsAsync()).SelectMany(Problems).ToList();
        responses.ShouldNotBeEmpty();
        foreach (var response in responses)
        {
            var examples = Content(response.Value, "application/problem+json").GetProperty("examples");
            foreach (var example in examples.EnumerateObject())
            {
                var problem = example.Value.GetProperty("value");
                problem.GetProperty("type").GetString().ShouldBe($"/problems/{example.Name}");
                problem.GetProperty("status").GetRawText().ShouldBe(response.Name);
            }
        }
    }

    private async Task<IReadOnlyList<JsonElement>> OperationsAsync()
    {
        var document = await Site.GetJsonAsync("/openapi/v1.json");
        return [.. document.GetProperty("paths").EnumerateObject().Select(path => path.Value.GetProperty("get"))];
    }

    private static IEnumerable<JsonElement> Parameters(JsonElement operation) =>
        operation.GetProperty("parameters").EnumerateArray();

    private static IEnumerable<JsonProperty> Problems(JsonElement operation) =>
        operation.GetProperty("responses").EnumerateObject().Where(response => response.Name[0] is '4' or '5');

    private static JsonElement Content(JsonElement response, string mediaType) =>
        response.GetProperty("content").GetProperty(mediaType);
}
