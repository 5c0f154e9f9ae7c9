using System.Net;
using System.Net.Sockets;

namespace Resolutions.Web.Hosting;

/// <summary>Where the site listens when nobody says: on loopback, at a port that is easy to remember, or at a free one.</summary>
internal static class ListeningAddress
{
    public const int UsualPort = 5080;

    private static readonly string[] Explicit = ["urls", "http_ports", "https_ports"];

    public static void AddListeningAddress(this WebApplicationBuilder builder)
    {
        if (!IsExplicit(builder.Configuration))
            builder.WebHost.UseUrls($"http://127.0.0.1:{(IsFree(UsualPort) ? UsualPort : 0)}");
    }

    private static bool IsExplicit(ConfigurationManager configuration) =>
        Array.Exists(Explicit, key => !string.IsNullOrEmpty(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").Exists();

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
