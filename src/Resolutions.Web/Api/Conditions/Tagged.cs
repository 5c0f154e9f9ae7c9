using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace Resolutions.Web.Api.Conditions;

/// <summary>200 with an entity tag; 304 where the client said that it has any (<c>If-None-Match: *</c>).</summary>
/// <param name="change">The change at which the value was read.</param>
public sealed class Tagged<T>(T value, Change change)
    : IResult,
        IEndpointMetadataProvider,
        IStatusCodeHttpResult,
        IValueHttpResult<T>
{
    public T Value => value;

    public int? StatusCode => StatusCodes.Status200OK;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.WriteTag(httpContext.Request.TagOf(change));
        if (!httpContext.Request.HoldsAny())
            return httpContext.Response.WriteAsJsonAsync(value, httpContext.RequestAborted);
        httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"])
        );
}
