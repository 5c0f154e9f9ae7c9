using Microsoft.EntityFrameworkCore;
using Resolutions.Store;

namespace Resolutions.Web.Hosting.Storing;

/// <summary>The store: opened and brought up to date before the first request, left when the site stops.</summary>
internal static class StoreHosting
{
    public static void AddStore(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<OpenStore>();
        builder.Services.AddDbContextFactory<ResolutionsDb>(
            (services, options) =>
                options
                    .UseNpgsql(services.GetRequiredService<OpenStore>().ConnectionString)
                    .AddInterceptors(new RevivingConnections(services.GetRequiredService<OpenStore>()))
        );
        builder.Services.AddHostedService<StoreStart>();
    }
}
