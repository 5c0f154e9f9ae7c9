using System.Globalization;
using System.Net.Sockets;
using Npgsql;

namespace Resolutions.Store.Embedded;

/// <summary>A database server that somebody else runs and the configuration names.</summary>
internal static class ConfiguredServer
{
    /// <summary>Makes sure that the database can be reached, and makes it where the server has none of that name.</summary>
    /// <returns>The connection string, with the database that it left out.</returns>
    /// <exception cref="PostgresUnavailableException">It cannot be reached. The message never holds the password.</exception>
    public static async Task<string> ReachAsync(string configured, CancellationToken cancellationToken)
    {
        var target = Parse(configured);
        try
        {
            await DatabaseCreation.EnsureAsync(target.ConnectionString, cancellationToken);
            return target.ConnectionString;
        }
        catch (PostgresException e)
        {
            throw Refused(target, e);
        }
        catch (Exception e) when (e is NpgsqlException or SocketException or TimeoutException or IOException)
        {
            var reason = e.InnerException is SocketException or IOException ? e.InnerException.Message : e.Message;
            throw new PostgresUnavailableException("configured-unreachable", Address(target), AsSentence(reason));
        }
    }

    // What the parser says of a bad string may quote it, and with it the password.
    private static NpgsqlConnectionStringBuilder Parse(string configured)
    {
        try
        {
            var target = new NpgsqlConnectionStringBuilder(configured);
            if (string.IsNullOrWhiteSpace(target.Host))
                throw new PostgresUnavailableException("configured-invalid");
            target.Database ??= StoreConnection.Name.ToLowerInvariant();
            return target;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException)
        {
            throw new PostgresUnavailableException("configured-invalid");
        }
    }

    private static PostgresUnavailableException Refused(NpgsqlConnectionStringBuilder target, PostgresException e)
    {
        var said = AsSentence(e.MessageText);
        return e.SqlState switch
        {
            PostgresErrorCodes.InsufficientPrivilege => new(
                "configured-not-created",
                Address(target),
                target.Database!,
                said
            ),
            ['2', '8', ..] => new("configured-refused", Address(target), target.Username ?? "", said),
            _ => new("configured-unreachable", Address(target), said),
        };
    }

    private static string Address(NpgsqlConnectionStringBuilder target) =>
        string.Create(CultureInfo.InvariantCulture, $"{target.Host}:{target.Port}");

    private static string AsSentence(string said) => $"{said.TrimEnd('.', ' ')}.";
}
