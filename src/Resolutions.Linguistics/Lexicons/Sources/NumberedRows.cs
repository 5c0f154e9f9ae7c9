namespace Resolutions.Linguistics.Lexicons.Sources;

/// <summary>The rows of our own tables, as <see cref="DataFile"/> gives them, with their lines: whoever mends a concept must find it.</summary>
internal static class NumberedRows
{
    /// <summary>Lines count from 1 on, comments among them.</summary>
    public static IEnumerable<(int Line, string[] Row)> Of(string name)
    {
        using var stream = typeof(NumberedRows).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length > 0 && text[0] != DomainTable.Comment)
                yield return (line, text.Split('\t'));
        }
    }
}
