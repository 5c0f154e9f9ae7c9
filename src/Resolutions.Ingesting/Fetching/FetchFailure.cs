using System.Net.Sockets;
using System.Security.Authentication;

namespace Resolutions.Ingesting.Fetching;

/// <summary>Tells what went wrong on the way to a server, as a code.</summary>
internal static class FetchFailure
{
    public static string CodeOf(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is PrivateAddressException)
                return FetchCodes.AddressPrivate;
            if (cause is AuthenticationException)
                return FetchCodes.TlsFailed;
            if (cause is SocketException socket)
                return CodeOf(socket.SocketErrorCode);
        }
        return exception is HttpRequestException request ? CodeOf(request.HttpRequestError) : FetchCodes.AnswerBroken;
    }

    private static string CodeOf(HttpRequestError error) =>
        error switch
        {
            HttpRequestError.NameResolutionError => FetchCodes.NameNotFound,
            HttpRequestError.SecureConnectionError => FetchCodes.TlsFailed,
            HttpRequestError.ConnectionError => FetchCodes.NoConnection,
            _ => FetchCodes.AnswerBroken,
        };

    private static string CodeOf(SocketError error) =>
        error switch
        {
            SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery =>
                FetchCodes.NameNotFound,
            SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown =>
                FetchCodes.AnswerBroken,
            _ => FetchCodes.NoConnection,
        };
}
