namespace Resolutions.Web.Api.Parameters;

/// <summary>The parameters that an endpoint takes in its query.</summary>
public sealed record KnownParameters(IReadOnlyList<QueryParameter> Parameters);
