using System.Globalization;
using Resolutions.Linguistics.Lexicons.Terms;

namespace Resolutions.Linguistics.Lexicons.Dictionaries;

/// <summary>Gathers the entries of one dictionary as its format is read.</summary>
/// <param name="file">Its name, for whoever has to mend it.</param>
internal sealed class DictionaryEntries(string file, DictionaryLimits limits)
{
    private readonly List<Concept> _concepts = [];
    private readonly List<LexiconFault> _faults = [];
    private readonly string _domain = Path.GetFileNameWithoutExtension(file);

    public DictionaryLimits Limits => limits;

    /// <summary>Whether there are as many as may be: reading on is of no use.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Adds an entry, unless nothing of it is left in one of the languages.</summary>
    /// <param name="languages">Primary subtags of BCP 47.</param>
    /// <param name="terms">In each language, as the dictionary has them; what is too long for a term is left out.</param>
    public void Add(int? line, string[] languages, params ReadOnlySpan<IEnumerable<string>> terms)
    {
        var cells = new string[terms.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = string.Join(
                TermCell.Separator,
                terms[i].Select(term => DictionaryTerm.Of(term, limits)).OfType<string>().Distinct()
            );
            if (cells[i].Length == 0)
                return;
        }
        Add(new Concept(null, _domain, new(file, line), languages, string.Join('\t', cells)));
    }

    public void Add(Concept concept)
    {
        if (_concepts.Count < limits.MostEntries)
        {
            _concepts.Add(concept);
            return;
        }
        if (!IsFull)
            Tell(null, FaultCodes.EntriesTooMany, limits.MostEntries.ToString(CultureInfo.InvariantCulture));
        IsFull = true;
    }

    public void Tell(int? line, string code, params ReadOnlySpan<string> arguments)
    {
        if (_faults.Count < limits.MostFaults)
            _faults.Add(new(file, line, null, code, arguments.ToArray()));
    }

    public DictionaryContent Read()
    {
        if (_concepts.Count == 0 && _faults.Count == 0)
            Tell(null, FaultCodes.EntriesNone);
        return new(_concepts, _faults);
    }
}
