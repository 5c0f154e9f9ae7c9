using Resolutions.Linguistics.Lexicons.Sources;
using Resolutions.Linguistics.Lexicons.Terms;

namespace Resolutions.Linguistics.Lexicons.Checking;

/// <summary>Finds what is wrong in tables of concepts, so that whoever writes them can mend it.</summary>
public sealed class TableChecking
{
    private static readonly string[] Languages = ["en", "fr", "ar"];

    private readonly Dictionary<(char Part, string Lemma), ConceptOrigin> _seen = [];
    private readonly List<LexiconFault> _faults = [];

    /// <summary>In the order of the files and lines.</summary>
    public IReadOnlyList<LexiconFault> Faults => _faults;

    /// <summary>How many lines hold a concept that can be read.</summary>
    public int Concepts => _seen.Count;

    /// <summary>Those that come inside this assembly.</summary>
    public static TableChecking OfBuiltIn()
    {
        var checking = new TableChecking();
        foreach (var (file, text) in BuiltInConcepts.Tables())
            checking.Check(text, file);
        return checking;
    }

    /// <summary>A concept that an earlier file has is a fault too.</summary>
    public void Check(string text, string file)
    {
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (line.TrimEnd('\r') is { Length: > 0 } row && row[0] != DomainTable.Comment)
                CheckRow(row, new(file, index + 1));
        }
    }

    private void CheckRow(string row, ConceptOrigin origin)
    {
        var columns = row.Split('\t');
        if (columns.Length != 4)
        {
            Tell(origin, null, FaultCodes.ColumnsWrong, Said(columns.Length));
            return;
        }
        var part = PartsOfSpeech.Parse(columns[0]);
        if (part is null)
            Tell(origin, 1, FaultCodes.PartUnknown, columns[0]);
        foreach (var (index, language) in Languages.Index())
        {
            foreach (var (code, argument) in CellChecking.Faults(columns[index + 1], language, part))
                Tell(origin, index + 2, code, argument);
        }
        var lemma = columns[1].Split(TermCell.Separator)[0].ToLowerInvariant();
        if (!_seen.TryAdd((columns[0].FirstOrDefault(), lemma), origin))
            Tell(origin, 2, FaultCodes.ConceptTwice, _seen[(columns[0].FirstOrDefault(), lemma)].ToString());
    }

    private void Tell(ConceptOrigin origin, int? column, string code, string argument) =>
        _faults.Add(new(origin.File, origin.Line, column, code, argument));

    private static string Said(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
