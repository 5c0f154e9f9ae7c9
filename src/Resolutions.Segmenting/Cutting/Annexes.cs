using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Finds the annexes in a body; each counts anew.</summary>
internal static class Annexes
{
    private const int FewestRecitals = 2;

    /// <returns>The body without its annexes first, then each annex, its mark at its head.</returns>
    public static List<List<Piece>> Part(Draft draft, List<Piece> body)
    {
        var parts = new List<List<Piece>> { new() };
        foreach (var (index, piece) in body.Index())
        {
            if (piece.IsOpen && AnnexReading.IsMark(draft, piece))
            {
                piece.Kind = ClauseKind.Annex;
                if (index > 0)
                    parts.Add([]);
            }
            parts[^1].Add(piece);
        }
        return parts;
    }

    /// <summary>Whether an annex is a document that recites and resolves, not one that lays down rules or lists.</summary>
    public static bool Resolves(Draft draft, List<Piece> annex) =>
        annex.Count(piece => draft.Opening(piece) == OpeningKind.Preambular) >= FewestRecitals;
}
