using Resolutions.Model;
using Resolutions.Segmenting.Addresses;
using Resolutions.Segmenting.Describing;
using Resolutions.Segmenting.Passages;
using Resolutions.Segmenting.Stating;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Cuts what stands between front and end of a document into clauses, and names them.</summary>
internal static class BodyCutting
{
    public static void Cut(Draft draft, List<Piece> document)
    {
        var own = document.ToHashSet();
        var body = draft.Pieces.Where(piece => piece.IsOpen && own.Contains(piece)).ToList();
        Footnotes.Mark(draft, body);
        Tables.MarkCells(draft, body);
        body = Joining.Join(draft, [.. body.Where(piece => piece.IsOpen)]);
        draft.Issuer = Overruling.Issuer(draft, IssuerDeciding.Decide(draft));
        draft.Type = Overruling.Type(draft, TypeDeciding.Decide(draft, draft.Issuer?.Code, body));
        body = ArticleTitles.Join(draft, Splitting.Split(draft, body));
        var parts = Annexes.Part(draft, body);
        foreach (var (index, part) in parts.Index())
        {
            Headings.Mark(draft, part);
            ListHeads.Nest(draft, part);
            if (index == 0 || Annexes.Resolves(draft, part))
                KindDeciding.Decide(draft, part);
            else
                KindDeciding.Paragraphs(part);
        }
        foreach (var piece in draft.Open)
            piece.Kind = ClauseKind.Paragraph;
        ClauseLanguages.Decide(draft);
        draft.LineHyphens.AddRange(Hyphenation.Drop(draft));
        draft.Type ??= TypeDeciding.OfForm(draft);
        Addressing.Name(draft.Pieces.Where(piece => piece.Kind is not null));
    }
}
