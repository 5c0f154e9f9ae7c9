using Resolutions.Linguistics.Formulas;
using Resolutions.Model;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>
/// Reads motions, whose every clause says who speaks in the present: Congress notes … / Congress believes … / Congress
/// resolves …. What it notes and believes before it first resolves stands where others have recitals.
/// </summary>
internal static class MotionReading
{
    private const int Few = 3;

    /// <summary>Whether clauses that begin with the name of who speaks make a motion of a text that does not say what it is.</summary>
    public static bool IsMotion(Draft draft, List<Piece> body)
    {
        var spoken = body.Where(piece => piece.IsOpen)
            .Select(piece => (Piece: piece, Opening: SpokenOpenings.Read(draft, piece)))
            .Where(said => said.Opening?.Role == FormulaRole.Operative && IsSpoken(said.Piece, said.Opening))
            .ToList();
        return spoken.Exists(said => Acts.Resolves(said.Opening?.Illocution))
            && spoken.GroupBy(said => said.Piece.Words[0], StringComparer.Ordinal).Any(same => same.Count() >= Few);
    }

    public static void Adjust(Draft draft, List<Piece> open, List<OpeningKind> openings)
    {
        if (draft.Type is not (null or DocumentType.Resolution))
            return;
        var found = open.ConvertAll(piece => SpokenOpenings.Read(draft, piece));
        var resolving = found.FindIndex(opening => Acts.Resolves(opening?.Illocution));
        if (resolving < 0 || openings.IndexOf(OpeningKind.Preambular, 0, resolving) >= 0)
            return;
        for (var i = 0; i < resolving; i++)
        {
            if (openings[i] == OpeningKind.Operative && IsSpoken(open[i], found[i]))
                openings[i] = OpeningKind.Preambular;
        }
    }

    // We note is what a declaration declares.
    private static bool IsSpoken(Piece piece, FoundOpening? opening) =>
        opening is { HasSubject: true, Start: var start }
        && piece.Words[start] is not ("we" or "nous" or "نحن" or "اننا");
}
