using Resolutions.Linguistics.Lexicons.Terms;

namespace Resolutions.Linguistics.Lexicons.Sources;

/// <summary>Makes one concept of a name that a table of a domain has and another table too: the latter's further words are added.</summary>
internal sealed class NameJoining
{
    private readonly List<Concept> _concepts;
    private readonly Dictionary<string, int> _placeOf = new(StringComparer.Ordinal);

    /// <param name="concepts">Those of the domains, which the others are joined to or put after.</param>
    public NameJoining(List<Concept> concepts)
    {
        _concepts = concepts;
        for (var i = 0; i < concepts.Count; i++)
        {
            if (concepts[i].PartOfSpeech == PartOfSpeech.Name)
                _placeOf.TryAdd(Lemma(concepts[i].Cells), i);
        }
    }

    public void Add(string domain, ConceptOrigin origin, string cells)
    {
        if (!_placeOf.TryGetValue(Lemma(cells), out var place))
        {
            _concepts.Add(new(PartOfSpeech.Name, domain, origin, BuiltInConcepts.Languages, cells));
            return;
        }
        var known = _concepts[place];
        var joined = string.Join('\t', known.Cells.Split('\t').Zip(cells.Split('\t'), Join));
        _concepts[place] = new(known.PartOfSpeech, known.Domain, known.Origin, BuiltInConcepts.Languages, joined);
    }

    private static string Join(string known, string others)
    {
        var terms = known.Split(TermCell.Separator).ToList();
        foreach (var other in others.Split(TermCell.Separator))
        {
            if (other.Length > 0 && !terms.Contains(other, StringComparer.Ordinal))
                terms.Add(other);
        }
        return string.Join(TermCell.Separator, terms);
    }

    // The first English term, as written: GUAM is no Guam.
    private static string Lemma(string cells)
    {
        var end = cells.IndexOf('\t', StringComparison.Ordinal);
        var variant = cells.IndexOf(TermCell.Separator, StringComparison.Ordinal);
        return cells[..(variant >= 0 && variant < end ? variant : end)];
    }
}
