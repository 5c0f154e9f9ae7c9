using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Npgsql;
using Resolutions.Store.Embedded;
using Resolutions.Web.Localizing;
using Resolutions.Web.Resources;

namespace Resolutions.Web.Hosting;

/// <summary>Puts into one sentence why the site cannot start: what, where, and what to do.</summary>
internal static class StartFailure
{
    private const string Kestrel = "Microsoft.AspNetCore.Server.Kestrel.Core";

    public static string InWords(Exception failure) =>
        failure switch
        {
            PostgresUnavailableException unavailable => unavailable.Message,
            IOException { InnerException: AddressInUseException } inUse => Sentence.Of(
                HostingWords.AddressInUse,
                AddressIn(inUse.Message)
            ),
            // Failed to convert configuration value 'maybe' at 'Samples:Load' to type 'System.Boolean'.
            InvalidOperationException { InnerException: FormatException } => Sentence.Of(
                HostingWords.InvalidSettings,
                failure.Message
            ),
            SocketException
            or FormatException
            or InvalidOperationException { Source: Kestrel }
            or ArgumentOutOfRangeException { ParamName: "port" } => Sentence.Of(
                HostingWords.CannotListen,
                failure.Message
            ),
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } refused => Sentence.Of(
                HostingWords.DatabaseRefuses,
                refused.MessageText
            ),
            OptionsValidationException invalid => Sentence.Of(
                HostingWords.InvalidSettings,
                string.Join(" ", invalid.Failures)
            ),
            NpgsqlException or { InnerException: NpgsqlException } => Sentence.Of(
                HostingWords.DatabaseFailed,
                (failure as NpgsqlException ?? failure.InnerException!).Message.TrimEnd('.')
            ),
            _ => Sentence.Of(HostingWords.Unforeseen, failure.GetType().Name, failure.Message),
        };

    // "Failed to bind to address http://127.0.0.1:5080: address already in use."
    private static string AddressIn(string message) =>
        message.Split(' ').FirstOrDefault(word => word.Contains("://", StringComparison.Ordinal))?.TrimEnd(':', '.')
        ?? message;
}
