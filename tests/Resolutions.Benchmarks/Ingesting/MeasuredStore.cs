using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Resolutions.Ingesting;
using Resolutions.Store;
using Resolutions.Store.Embedded;

namespace Resolutions.Benchmarks.Ingesting;

/// <summary>A fresh database, and the time that it takes to fill it.</summary>
internal sealed class MeasuredStore : IDbContextFactory<ResolutionsDb>, IAsyncDisposable
{
    private readonly DbContextOptions<ResolutionsDb> options;
    private readonly string connection;

    private MeasuredStore(string connection)
    {
        this.connection = connection;
        options = new DbContextOptionsBuilder<ResolutionsDb>().UseNpgsql(connection).Options;
    }

    public static async Task<MeasuredStore> CreateAsync(EmbeddedPostgres server, string name)
    {
        await using (var admin = new NpgsqlConnection(server.ConnectionString("postgres")))
        {
            await admin.OpenAsync();
            await using var command = admin.CreateCommand();
#pragma warning disable CA2100 // The name is this program's own.
            command.CommandText = $"create database {name}";
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync();
        }
        var store = new MeasuredStore(server.ConnectionString(name));
        await using var db = store.CreateDbContext();
        await db.MigrateAsync(default);
        return store;
    }

    public ResolutionsDb CreateDbContext() => new(options);

    /// <param name="step">Told how many are done, and how long the last 300 took.</param>
    public async Task<TimeSpan> IngestAsync(List<IncomingSource> sources, Action<int, TimeSpan> step)
    {
        var ingester = new Ingester(this, TimeProvider.System);
        var (watch, mark) = (Stopwatch.StartNew(), TimeSpan.Zero);
        for (var done = 0; done < sources.Count; done++)
        {
            if (done % 300 == 0)
                mark = watch.Elapsed;
            await ingester.IngestAsync(sources[done], default);
            step(done + 1, watch.Elapsed - mark);
        }
        return watch.Elapsed;
    }

    /// <summary>Inserts what another store has of clauses, furniture, groups and members, by Entity Framework, a text a transaction.</summary>
    public async Task<TimeSpan> CopyRowsPlainlyAsync(MeasuredStore other)
    {
        // What the rows refer to is not what is measured.
        await using (var db = CreateDbContext())
            await db.Database.ExecuteSqlAsync(
                $"""
                do $$ declare row record; begin
                  for row in select conrelid::regclass as t, conname as n from pg_constraint where contype = 'f' loop
                    execute format('alter table %s drop constraint %I', row.t, row.n);
                  end loop;
                end $$
                """
            );
        await using var from = other.CreateDbContext();
        var texts = await from.Texts.AsNoTracking().OrderBy(text => text.Id).ToListAsync();
        var taken = TimeSpan.Zero;
        foreach (var text in texts)
        {
            var clauses = await from.Clauses.AsNoTracking().Where(row => row.TextId == text.Id).ToListAsync();
            var furniture = await from.Furniture.AsNoTracking().Where(row => row.TextId == text.Id).ToListAsync();
            var revision = clauses[0].ValidFrom;
            var groups = await from
                .ClauseGroups.AsNoTracking()
                .Include(row => row.Members)
                .Where(row => row.ValidFrom == revision)
                .ToListAsync();
            var watch = Stopwatch.StartNew();
            await using var db = CreateDbContext();
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(text);
            db.AddRange(clauses);
            db.AddRange(furniture);
            db.AddRange(groups);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            taken += watch.Elapsed;
        }
        return taken;
    }

    public async Task SayWhatIsThereAsync()
    {
        await using var db = CreateDbContext();
        var (resolutions, texts) = (await db.Resolutions.CountAsync(), await db.Texts.CountAsync());
        var groups = await db.ClauseGroups.CountAsync(row => row.ValidUntil == null);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  resolutions: {resolutions:N0}, texts: {texts:N0}, groups: {groups:N0}"
            )
        );
    }

    public ValueTask DisposeAsync()
    {
        using var pooled = new NpgsqlConnection(connection);
        NpgsqlConnection.ClearPool(pooled);
        return ValueTask.CompletedTask;
    }
}
