using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Resolutions.Web.Hosting;

/// <summary>
/// Keys that end with the process: no cookie and no form needs one that outlives it, and the framework would write
/// them into somebody's home directory.
/// </summary>
internal sealed class PassingKeys : IXmlRepository
{
    private readonly List<XElement> keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (keys)
            return [.. keys.Select(key => new XElement(key))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (keys)
            keys.Add(new XElement(element));
    }
}
