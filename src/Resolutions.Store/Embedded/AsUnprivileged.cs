using System.Globalization;
using System.Runtime.Versioning;

namespace Resolutions.Store.Embedded;

/// <summary>
/// PostgreSQL refuses to run as root. Where we are root it runs in a user namespace, in which our own files look like
/// another account's; where namespaces are forbidden, as in most containers, it runs as another account.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal static class AsUnprivileged
{
    /// <summary>Chooses a way that works here.</summary>
    /// <exception cref="PostgresUnavailableException">We are root and no way works.</exception>
    public static async Task<ServerAccount> ChooseAsync(ClusterDirectory cluster, CancellationToken cancellationToken)
    {
        var accounts = await SystemAccount.AllAsync(cancellationToken);
        if (!Environment.IsPrivilegedProcess)
            return await OurselvesAsync(NativeMethods.EffectiveUser(), accounts, cluster, cancellationToken);
        var owner = cluster.Exists ? await FileOwner.OfAsync(cluster.Cluster, cancellationToken) ?? 0 : 0;
        foreach (var way in Ways(owner, accounts))
            if (await way.ReachesAsync(cluster.Home, cancellationToken))
                return way;
        throw new PostgresUnavailableException("root-needs-an-account", cluster.Home);
    }

    /// <param name="owner">Who owns the cluster: another account than root goes on owning it.</param>
    internal static IEnumerable<ServerAccount> Ways(uint owner, IReadOnlyList<SystemAccount> accounts)
    {
        var ordinary = SystemAccount.Ordinary(accounts);
        if (owner == 0 && ordinary is not null)
            yield return InNamespace(ordinary, 0);
        var chosen = owner == 0 ? ordinary : accounts.FirstOrDefault(a => a.User == owner) ?? new("", owner, owner);
        if (chosen is null)
            yield break;
        yield return AsAccount(chosen);
        if (chosen.Name.Length > 0)
            yield return new(chosen.User, [], chosen.Name);
    }

    // A container may run us under a number that has no name (docker run --user 4711).
    private static async Task<ServerAccount> OurselvesAsync(
        uint self,
        IReadOnlyList<SystemAccount> accounts,
        ClusterDirectory cluster,
        CancellationToken cancellationToken
    )
    {
        if (accounts.All(a => a.User != self) && SystemAccount.Ordinary(accounts) is { } ordinary)
            if (await InNamespace(ordinary, self).ReachesAsync(cluster.Home, cancellationToken))
                return InNamespace(ordinary, self);
        return new(self, []);
    }

    // initdb asks what its account is called, so the number must be one that the system knows.
    internal static ServerAccount InNamespace(SystemAccount account, uint owner) =>
        new(owner, ["unshare", "--user", $"--map-user={Number(account.User)}", $"--map-group={Number(account.Group)}"]);

    // Root's own directories are closed to others; the one capability lets the server reach a cluster below them.
    internal static ServerAccount AsAccount(SystemAccount account) =>
        new(
            account.User,
            [
                "setpriv",
                $"--reuid={Number(account.User)}",
                $"--regid={Number(account.Group)}",
                "--clear-groups",
                "--inh-caps=+dac_override",
                "--ambient-caps=+dac_override",
            ]
        );

    private static string Number(uint number) => number.ToString(CultureInfo.InvariantCulture);
}
