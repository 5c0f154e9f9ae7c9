namespace Resolutions.Ingesting.Readers.Pdf.Layout;

/// <summary>Brackets of lines that run from right to left: some programs write the one that is seen, others the one that is meant.</summary>
internal static class Brackets
{
    private const string Openers = "([{«‹";
    private const string Closers = ")]}»›";

    /// <summary>Where a line closes before it opens, and opens before it ends, the seen ones stand, and are turned into those that are meant.</summary>
    public static List<string> Turned(List<string> clusters)
    {
        var first = clusters.Find(IsBracket);
        var last = clusters.FindLast(IsBracket);
        return first is not null && In(Closers, first) && In(Openers, last!) ? clusters.ConvertAll(Turn) : clusters;
    }

    private static string Turn(string cluster) =>
        Openers.IndexOf(cluster[0], StringComparison.Ordinal) is >= 0 and var open ? Closers[open].ToString()
        : Closers.IndexOf(cluster[0], StringComparison.Ordinal) is >= 0 and var close ? Openers[close].ToString()
        : cluster;

    private static bool IsBracket(string cluster) => In(Openers, cluster) || In(Closers, cluster);

    private static bool In(string brackets, string cluster) => brackets.Contains(cluster[0], StringComparison.Ordinal);
}
