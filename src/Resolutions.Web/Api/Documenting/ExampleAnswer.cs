namespace Resolutions.Web.Api.Documenting;

/// <summary>An answer of an endpoint, as a record made for the wire.</summary>
internal sealed record ExampleAnswer(object Value);
