using Resolutions.Linguistics.Phrases;
using Resolutions.Model;
using Resolutions.Segmenting.Languages;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;
using Resolutions.Segmenting.Sources;
using Resolutions.Segmenting.Stating;

namespace Resolutions.Segmenting;

/// <summary>A text while it is being cut: what the steps of segmenting hand on to one another.</summary>
internal sealed class Draft(string characters, string language, IEnumerable<Piece> pieces)
{
    public string Characters => characters;

    public string Language => language;

    public LanguageFacts Facts { get; } = KnownLanguages.Of(language);

    public PhraseBook Phrases { get; } = PhraseBook.Of(KnownLanguages.Of(language));

    /// <summary>In order; every non-white-space character of the text lies in one.</summary>
    public List<Piece> Pieces { get; } = [.. pieces];

    /// <summary>Where pages end, in order: a form feed, or a break that a reader marked.</summary>
    public IReadOnlyList<int> PageBreaks { get; init; } = [];

    /// <summary>Left out of clauses because only a line's end made them.</summary>
    public List<Span> LineHyphens { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public SourceProfile Source { get; set; } = SourceProfile.Generic;

    /// <summary>Outside its words.</summary>
    public Said Said { get; set; } = Said.Nothing;

    public BodyName? Publisher { get; set; }

    /// <summary>Whether a publisher's site stands around the text.</summary>
    public bool IsCarried { get; set; }

    public DocumentType? Type { get; set; }

    public BodyName? Issuer { get; set; }

    /// <summary>Unlabelled clauses each with a list of its own, which counts anew: considering / a) … / resolves / 1 ….</summary>
    public HashSet<Piece> ListHeads { get; } = [];

    /// <summary>How many clauses open with a known formula in capitals.</summary>
    public int FormulasInCapitals { get; set; }

    /// <summary>The pieces of which no step has decided, in order.</summary>
    public List<Piece> Open => [.. Pieces.Where(piece => piece.IsOpen)];

    /// <summary>Puts parts in the place of the pieces they were parts of.</summary>
    public void Replace(Dictionary<Piece, List<Piece>> parts)
    {
        if (parts.Count == 0)
            return;
        var replaced = Pieces.SelectMany(piece => parts.GetValueOrDefault(piece) ?? [piece]).ToList();
        Pieces.Clear();
        Pieces.AddRange(replaced);
    }

    public OpeningKind Opening(Piece piece) => Phrases.Opening(piece.Words);

    public bool Starts(Piece piece, string table) => Phrases.Match(table, piece.Words) > 0;

    public bool Starts(Words words, string table) => Phrases.Match(table, words) > 0;

    public bool Mentions(Words words, string table, int reach = int.MaxValue) => Phrases.Contains(table, words, reach);

    public void Note(string code, Span? span, params IReadOnlyList<string> arguments) =>
        Diagnostics.Add(new(code, span, arguments));
}
