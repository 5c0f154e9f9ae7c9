namespace Resolutions.Linguistics.Tests.Stems;

/// <summary>A table beside the tests: lines of fields between tabs, some of them comments.</summary>
internal static class GoldenTable
{
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = typeof(GoldenTable).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('\t')),
        ];
    }
}
