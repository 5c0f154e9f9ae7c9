using Resolutions.Linguistics.Symbols.Vocabulary;

namespace Resolutions.Linguistics.Symbols.Reading;

/// <summary>Reads the references of a text, in order and without overlap.</summary>
internal sealed class SymbolReader(SymbolText text)
{
    private const SymbolRole Parts = SymbolRole.Article | SymbolRole.Paragraph | SymbolRole.Chapter;
    private const SymbolRole Gatherings =
        SymbolRole.Session | SymbolRole.Meeting | SymbolRole.Summit | SymbolRole.Conference;

    private readonly DocumentReader _documents = new(text);
    private readonly ActReader _acts = new(text);
    private readonly PartReader _parts = new(text);
    private readonly GatheringReader _gatherings = new(text);

    public List<Reference> Read()
    {
        var found = new List<Reference>();
        var at = 0;
        while (at < text.Count)
            at = Math.Max(at + 1, ReadAt(at, found));
        return found;
    }

    private int ReadAt(int at, List<Reference> found)
    {
        if ((_acts.At(at) ?? _documents.At(at)) is { } symbol)
        {
            found.Add(symbol);
            return symbol.Next;
        }
        var role = text.RoleOf(at);
        if ((role & SymbolRole.Act) != SymbolRole.None)
            _acts.Open(at);
        else if ((role & Parts) != SymbolRole.None)
            return _parts.Read(at, found);
        else if ((role & Gatherings) != SymbolRole.None)
            return _gatherings.Read(at, found);
        return at;
    }
}
