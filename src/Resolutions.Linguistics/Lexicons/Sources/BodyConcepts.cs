using Resolutions.Linguistics.Lexicons.Terms;

namespace Resolutions.Linguistics.Lexicons.Sources;

/// <summary>International bodies and publishers, from <c>bodies.tsv</c>, where the lines of one body follow each other.</summary>
internal static class BodyConcepts
{
    private const string File = "bodies.tsv";

    public static void Read(NameJoining names)
    {
        var body = "";
        var first = 0;
        var cells = new string[BuiltInConcepts.Languages.Length];
        foreach (var (line, row) in NumberedRows.Of(File))
        {
            if (row[0] != body)
            {
                Add(names, cells, first);
                Array.Fill(cells, "");
                (body, first) = (row[0], line);
            }
            // Organs are left out: which of one language is which of another is not told.
            if (row[2] != "organ")
                Append(cells, row[1], row[3]);
        }
        Add(names, cells, first);
    }

    // An acronym without a language holds in all; the same may stand there with one.
    private static void Append(string[] cells, string language, string name)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (language.Length > 0 && language != BuiltInConcepts.Languages[i])
                continue;
            if (cells[i].Length == 0)
                cells[i] = name;
            else if (!cells[i].EndsWith(TermCell.Separator + name, StringComparison.Ordinal))
                cells[i] += TermCell.Separator + name;
        }
    }

    private static void Add(NameJoining names, string[] cells, int line)
    {
        if (line > 0)
            names.Add("bodies", new($"Bodies/{File}", line), string.Join('\t', cells));
    }
}
