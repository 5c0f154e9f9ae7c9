namespace Resolutions.Store.Embedded;

/// <summary>How the server's programs are run, and which account owns what they write.</summary>
/// <param name="Owner">The number of the account that owns the cluster and the socket.</param>
/// <param name="Prefix">The command that changes the account, before the program itself; empty for none.</param>
/// <param name="UserName">Whom .NET is to run the program as; null where the prefix sees to it.</param>
internal sealed record ServerAccount(uint Owner, IReadOnlyList<string> Prefix, string? UserName = null)
{
    public ExternalCommand Command(string program, params IReadOnlyList<string> arguments) =>
        Prefix.Count == 0
            ? new(program, arguments, UserName)
            : new(Prefix[0], [.. Prefix.Skip(1), program, .. arguments], UserName);

    /// <summary>Whether a program runs this way at all, and reaches the directory.</summary>
    public async Task<bool> ReachesAsync(string directory, CancellationToken cancellationToken) =>
        (
            await Command("/bin/sh", "-c", "test \"$(id -u)\" != 0 && cd \"$0\"", directory).RunAsync(cancellationToken)
        ).ExitCode == 0;
}
