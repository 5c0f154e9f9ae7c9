using System.Net;
using System.Net.Sockets;

namespace Resolutions.Ingesting.Fetching;

/// <summary>Tells addresses of the public network from those of a machine, a house or a test.</summary>
internal static class PublicAddresses
{
    // IANA's registries of special purposes (RFC 6890); all of them are not global, multicast, or lead to others.
    private static readonly IPNetwork[] Special4 = Networks(
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4"
    );

    // Of the global range; all beyond it is local, multicast, reserved or unassigned.
    private static readonly IPNetwork[] Special6 = Networks(
        "2001:2::/48",
        "2001:10::/28",
        "2001:20::/28",
        "2001:db8::/32",
        "3fff::/20"
    );
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Teredo = IPNetwork.Parse("2001::/32");

    public static bool Has(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return Has(address.MapToIPv4());
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return !Special4.Any(network => network.Contains(address));
        if (Nat64.Contains(address))
            return HasEmbedded(address, 12);
        return Global6.Contains(address)
            && address.ScopeId == 0
            && !Special6.Any(network => network.Contains(address))
            && (!SixToFour.Contains(address) || HasEmbedded(address, 2))
            // RFC 4380, 4: the server's address, and the client's with all bits turned.
            && (!Teredo.Contains(address) || (HasEmbedded(address, 4) && HasEmbedded(address, 12, mask: 0xFF)))
            && (!IsIsatap(address) || HasEmbedded(address, 12));
    }

    private static bool HasEmbedded(IPAddress address, int at, byte mask = 0)
    {
        var bytes = address.GetAddressBytes().AsSpan(at, 4).ToArray();
        return Has(new IPAddress(Array.ConvertAll(bytes, part => (byte)(part ^ mask))));
    }

    // RFC 5214, 6.1: an interface identifier that ends in an IPv4 address.
    private static bool IsIsatap(IPAddress address) =>
        address.GetAddressBytes().AsSpan(8, 4) is [0 or 2, 0, 0x5E, 0xFE];

    private static IPNetwork[] Networks(params string[] networks) => Array.ConvertAll(networks, IPNetwork.Parse);
}
