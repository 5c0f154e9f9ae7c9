using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Resolutions.Web.Api.Conditions;

/// <summary>304: the client has what it asks for.</summary>
public sealed class NotModified : IResult, IEndpointMetadataProvider, IStatusCodeHttpResult
{
    private readonly EntityTagHeaderValue tag;

    private NotModified(EntityTagHeaderValue tag) => this.tag = tag;

    public int? StatusCode => StatusCodes.Status304NotModified;

    /// <returns>Null where the client has none of it, or something older.</returns>
    public static NotModified? Since(Change change, HttpRequest request)
    {
        return request.Held(request.TagOf(change)) is { } held ? new(new EntityTagHeaderValue(held.Tag)) : null;
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
        httpContext.Response.WriteTag(tag);
        return Task.CompletedTask;
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
}
