using Resolutions.Model;

namespace Resolutions.Linguistics.Folding;

/// <summary>
/// A text without what writers of one language vary at will: case, accents, ligatures, the seats of hamza, vowel marks,
/// tatweel, digits of another script, kinds of apostrophe, dash and space. For matching only, never to be shown.
/// </summary>
public sealed class FoldedText
{
    // For each folded character where the original one begins; null where each stands at its own place.
    private readonly int[]? _starts;

    private FoldedText(string original)
    {
        Original = original;
        if (IsFolded(original, out var at))
        {
            Value = original;
            return;
        }
        (Value, _starts) = FoldingBuffer.Fold(original, at, keepsStarts: true);
    }

    public string Original { get; }

    public string Value { get; }

    public static FoldedText Of(string text) => new(text);

    /// <summary>Folds where the way back is not needed.</summary>
    public static string Fold(string text) =>
        IsFolded(text, out var at) ? text : FoldingBuffer.Fold(text, at, keepsStarts: false).Folded;

    /// <summary>The stretch of the original that a non-empty stretch of <see cref="Value"/> came from, dropped marks after it included.</summary>
    public Span OriginOf(Span folded)
    {
        if (_starts is null)
            return folded;
        // Several folded characters may stand for one.
        var after = folded.End;
        while (after < _starts.Length && _starts[after] == _starts[folded.End - 1])
            after++;
        return new(_starts[folded.Start], after < _starts.Length ? _starts[after] : Original.Length);
    }

    private static bool IsFolded(string text, out int at)
    {
        for (at = 0; at < text.Length; at++)
        {
            if (Letters.Folded[text[at]] != text[at])
                return false;
        }
        return true;
    }
}
