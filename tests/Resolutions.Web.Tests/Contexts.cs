using Microsoft.EntityFrameworkCore;
using Resolutions.Store;
using Resolutions.Testing;

namespace Resolutions.Web.Tests;

/// <summary>Contexts on a test's own database.</summary>
internal sealed class Contexts(TestDatabase database) : IDbContextFactory<ResolutionsDb>
{
    public ResolutionsDb CreateDbContext() => database.Open();
}
