using System.Net;
using System.Net.Sockets;

namespace Resolutions.Ingesting.Fetching;

/// <summary>
/// Connects to a host by the very addresses that were checked: to look its name up again could give others. Where one of
/// them may not be reached, none is.
/// </summary>
internal sealed class CheckedConnecting(
    Func<string, CancellationToken, Task<IPAddress[]>> lookUp,
    Func<string, bool> isTrusted
)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>, which is asked at every redirect.</summary>
    /// <exception cref="PrivateAddressException">The host has an address that may not be fetched from.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host.Trim('[', ']');
        var addresses = IPAddress.TryParse(host, out var address) ? [address] : await lookUp(host, cancellation);
        if (addresses.Length == 0)
            throw new SocketException((int)SocketError.HostNotFound);
        if (!isTrusted(host) && !Array.TrueForAll(addresses, PublicAddresses.Has))
            throw new PrivateAddressException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
