using Resolutions.Store;

namespace Resolutions.Web.Hosting.Storing;

/// <summary>Opens the store and applies the migrations that are missing, before the site listens.</summary>
/// <param name="scopes">Asked for a context only once the store is open: until then none can be made.</param>
internal sealed class StoreStart(OpenStore store, IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await store.OpenAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ResolutionsDb>().MigrateAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
