using Resolutions.Linguistics.Labels;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Labels;

/// <summary>Lets the letters of an Arabic list count in the order that the list keeps: أ ب ج د, or أ ب ت ث.</summary>
internal static class LetterOrders
{
    public static void Settle(IEnumerable<Piece> pieces)
    {
        var lettered = pieces.Where(piece => piece.Label is { PlaceInAlphabet: > 0 }).ToList();
        var orders = ArabicListLetters.OrdersOf([
            .. lettered.Select(piece => ArabicListLetters.Alphabet[piece.Label!.PlaceInAlphabet - 1]),
        ]);
        foreach (var (piece, order) in lettered.Zip(orders))
        {
            if (order == ArabicListLetters.Alphabet)
                piece.SetLabel(piece.Label! with { Value = piece.Label.PlaceInAlphabet });
        }
    }
}
