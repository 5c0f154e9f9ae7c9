using System.Globalization;
using Resolutions.Linguistics.Lexicons.Sources;
using Resolutions.Linguistics.Lexicons.Terms;

namespace Resolutions.Linguistics.Lexicons.Dictionaries;

/// <summary>
/// Dictionaries of two columns between tabs, each of one or more terms with bars between them, and tables of concepts as
/// ours are. Lines that begin with # are comments.
/// </summary>
public static class TabbedFormat
{
    /// <summary>Whether the first line that counts has a tab.</summary>
    public static bool Is(string text) => TabsIn(text) > 0;

    /// <summary>Whether the first line that counts has the columns of a table of concepts.</summary>
    public static bool IsTable(string text) => TabsIn(text) == BuiltInConcepts.Languages.Length;

    /// <param name="name">That faults are told of.</param>
    /// <param name="left">A primary subtag of BCP 47, as is the other; of tables of concepts they do not count.</param>
    public static DictionaryContent Read(
        TextReader text,
        string name,
        string left,
        string right,
        DictionaryLimits limits
    )
    {
        var entries = new DictionaryEntries(name, limits);
        var concepts = new List<Concept>();
        string[] languages = [left, right];
        for (var line = 1; !entries.IsFull && text.ReadLine() is { } row; line++)
        {
            if (string.IsNullOrWhiteSpace(row) || row[0] == DomainTable.Comment)
                continue;
            var columns = row.Split('\t');
            if (columns.Length == 2)
                entries.Add(
                    line,
                    languages,
                    columns[0].Split(TermCell.Separator),
                    columns[1].Split(TermCell.Separator)
                );
            else if (DomainTable.ConceptOf(row, Path.GetFileNameWithoutExtension(name), new(name, line)) is { } concept)
                entries.Add(concept);
            else
                entries.Tell(line, FaultCodes.ColumnsWrong, columns.Length.ToString(CultureInfo.InvariantCulture));
        }
        return entries.Read();
    }

    private static int TabsIn(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace() && line[0] != DomainTable.Comment)
                return line.Count('\t');
        }
        return 0;
    }
}
