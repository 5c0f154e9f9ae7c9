using System.Globalization;

namespace Resolutions.Store.Embedded;

/// <summary>A line of the system's list of accounts.</summary>
internal sealed record SystemAccount(string Name, uint User, uint Group)
{
    /// <returns>Nothing where there is no list.</returns>
    public static async Task<IReadOnlyList<SystemAccount>> AllAsync(CancellationToken cancellationToken) =>
        File.Exists("/etc/passwd") ? Parse(await File.ReadAllLinesAsync("/etc/passwd", cancellationToken)) : [];

    /// <returns>PostgreSQL's own account, else the one for nobody, else any that is not root.</returns>
    public static SystemAccount? Ordinary(IReadOnlyList<SystemAccount> accounts) =>
        accounts.FirstOrDefault(a => a is { Name: "postgres", User: > 0 })
        ?? accounts.FirstOrDefault(a => a is { Name: "nobody", User: > 0 })
        ?? accounts.FirstOrDefault(a => a.User > 0);

    // postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash
    internal static IReadOnlyList<SystemAccount> Parse(IEnumerable<string> lines) =>
        [
            .. lines
                .Select(l => l.Split(':'))
                .Where(f => f.Length > 3)
                .Where(f => uint.TryParse(f[2], CultureInfo.InvariantCulture, out _))
                .Where(f => uint.TryParse(f[3], CultureInfo.InvariantCulture, out _))
                .Select(f => new SystemAccount(
                    f[0],
                    uint.Parse(f[2], CultureInfo.InvariantCulture),
                    uint.Parse(f[3], CultureInfo.InvariantCulture)
                )),
        ];
}
