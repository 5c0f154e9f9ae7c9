using System.Globalization;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Segmenting.Clearing;

/// <summary>Clears the second printing of a run of paragraphs.</summary>
internal static class RepeatClearing
{
    private const int LongParagraph = 200;

    public static void Clear(Draft draft)
    {
        var pieces = draft.Open;
        var keys = pieces.ConvertAll(piece => FoldedText.Fold(piece.Content));
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (first.TryAdd(keys[i], i))
                continue;
            var length = RunFrom(keys, first[keys[i]], i);
            var run = pieces.GetRange(i, length);
            if (
                length > 1
                    ? run.Sum(piece => piece.Content.Length) < LongParagraph
                    : run[0].Content.Length < LongParagraph
            )
                continue;
            foreach (var piece in run)
                piece.IsFurniture = true;
            Span span = new(run[0].Start, run[^1].Whole.End);
            draft.Note("block-repeated", span, length.ToString(CultureInfo.InvariantCulture));
            i += length - 1;
        }
    }

    private static int RunFrom(List<string> keys, int earlier, int later)
    {
        var length = 0;
        while (
            later + length < keys.Count && earlier + length < later && keys[earlier + length] == keys[later + length]
        )
            length++;
        return length;
    }
}
