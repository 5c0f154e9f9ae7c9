namespace Resolutions.Linguistics.Tests.Names;

/// <summary>A name in three languages, as its row in names.tsv or cities.tsv has it.</summary>
internal sealed record NameRow(string English, string French, string Arabic)
{
    /// <summary>Grenade is two places: names that are spelt alike in some language are no example of different ones.</summary>
    public bool IsOther(NameRow row) => English != row.English && French != row.French && Arabic != row.Arabic;
}

/// <summary>The tables of names that lie beside the tests.</summary>
internal static class NameTable
{
    /// <summary>Names that sound alike in three languages: written for these tests.</summary>
    public static IReadOnlyList<NameRow> Names { get; } = Read("names.tsv");

    /// <summary>Cities of time zones after CLDR: nobody chose them, some have unlike names, and some of the Arabic is careless.</summary>
    public static IReadOnlyList<NameRow> Cities { get; } = Read("cities.tsv");

    private static List<NameRow> Read(string table)
    {
        using var reader = new StreamReader(typeof(NameTable).Assembly.GetManifestResourceStream(table)!);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.TrimEnd('\r').Split('\t'))
                .Select(fields => new NameRow(fields[1], fields[2], fields[3])),
        ];
    }
}
