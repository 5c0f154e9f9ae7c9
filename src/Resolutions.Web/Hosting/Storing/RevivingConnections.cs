using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Resolutions.Web.Hosting.Storing;

/// <summary>
/// Sees to it, before a connection is opened, that the private server lives: whatever killed it, the next reader gets
/// a page, and nobody has to start the site again.
/// </summary>
internal sealed class RevivingConnections(OpenStore store) : DbConnectionInterceptor
{
    public override async ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        await store.ReviveAsync(cancellationToken);
        return result;
    }
}
