using Resolutions.Linguistics.Formulas;
using Resolutions.Model;
using Resolutions.Segmenting.Describing;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Tells whether a text has preambular and operative clauses, or paragraphs only.</summary>
internal static class ClauseTelling
{
    private const int Few = 2;
    private const int Many = 3;

    /// <summary>By its type; a communiqué that is built as a resolution is, and so is a text that does not say what it is, has them too.</summary>
    public static bool HasClauses(Draft draft, List<Piece> body) =>
        draft.Type switch
        {
            DocumentType.Resolution or DocumentType.Declaration => true,
            null => Recitals(draft, body) >= Few
                || Labelled(draft, body).Count(IsOperative) >= Few
                || MotionReading.IsMotion(draft, body),
            _ => !IsOfMission(draft) && IsBuiltAsResolution(draft, body),
        };

    private static bool IsOfMission(Draft draft) => draft.Issuer is { } issuer && MissionNames.IsMission(issuer.Code);

    /// <summary>Recitals before clauses that resolve; or, without recitals, labelled clauses most of which resolve in the present: 3. Calls upon ….</summary>
    private static bool IsBuiltAsResolution(Draft draft, List<Piece> body)
    {
        var labelled = Labelled(draft, body).ToList();
        var resolving = labelled.Count(opening => opening is { Role: FormulaRole.Operative });
        return Recitals(draft, body) >= Few
            ? resolving >= Few
            : draft.Type == DocumentType.Statement && resolving >= Many && 2 * resolving > labelled.Count;
    }

    private static int Recitals(Draft draft, List<Piece> body) =>
        body.Count(piece => draft.Opening(piece) == OpeningKind.Preambular);

    /// <summary>The openings of the labelled pieces that stand under no other.</summary>
    private static IEnumerable<FoundOpening?> Labelled(Draft draft, List<Piece> body) =>
        body.Where(piece => piece is { Label.Text: not "", Parent: null } && piece.IsOpen)
            .Select(piece => draft.Phrases.Read(piece.Words, 0, LeadIns.Adverbs));

    private static bool IsOperative(FoundOpening? opening) => PhraseBook.KindOf(opening) == OpeningKind.Operative;
}
