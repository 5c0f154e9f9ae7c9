using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting;
using Resolutions.Ingesting.Resegmenting;
using Resolutions.Ingesting.Samples;
using Resolutions.Ingesting.Withdrawing;
using Resolutions.Store;
using Resolutions.Store.Embedded;

namespace Resolutions.Cli;

/// <summary>The store as a verb needs it: reached or started, and with its tables.</summary>
internal sealed class OpenedStore
{
    private OpenedStore(DbContextOptions<ResolutionsDb> options)
    {
        var contexts = new ContextFactory(options);
        Ingester = new(contexts, TimeProvider.System);
        Samples = new(contexts, Ingester);
        Withdrawals = new(contexts, TimeProvider.System);
        Resegmenter = new(contexts, TimeProvider.System);
    }

    public Ingester Ingester { get; }

    public SampleCorpus Samples { get; }

    public Withdrawals Withdrawals { get; }

    public Resegmenter Resegmenter { get; }

    /// <exception cref="PostgresUnavailableException">There is no Postgres to be had.</exception>
    public static async Task UseAsync(Func<OpenedStore, Task> use, CancellationToken cancellation)
    {
        using var logging = Logging.Create();
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        await using var connection = await StoreConnection.OpenAsync(
            configuration,
            logging.CreateLogger<StoreConnection>(),
            cancellation
        );
        var options = new DbContextOptionsBuilder<ResolutionsDb>()
            .UseNpgsql(connection.ConnectionString)
            .UseLoggerFactory(logging)
            .Options;
        await using (var db = new ResolutionsDb(options))
            await db.MigrateAsync(cancellation);
        await use(new(options));
    }

    private sealed class ContextFactory(DbContextOptions<ResolutionsDb> options) : IDbContextFactory<ResolutionsDb>
    {
        public ResolutionsDb CreateDbContext() => new(options);
    }
}
