namespace Resolutions.Web.Hosting.Health;

/// <summary>Two questions for whatever watches over the site: does it live, and can it be sent readers.</summary>
internal static class HealthHosting
{
    private const string Ready = "ready";

    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: [Ready]);

    public static void MapHealth(this WebApplication site)
    {
        // Whether the process answers at all: a database that is away is no reason to restart it.
        site.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        site.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(Ready) });
    }
}
