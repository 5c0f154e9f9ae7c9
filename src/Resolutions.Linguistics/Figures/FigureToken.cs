using Resolutions.Model;

namespace Resolutions.Linguistics.Figures;

/// <summary>A run of digits, a run of letters or a single mark of a folded text, for readers of dates and symbols.</summary>
/// <typeparam name="TWord">What such a reader knows of a word or mark.</typeparam>
/// <param name="Number">The value of digits, at most <see cref="int.MaxValue"/>; -1 for letters and marks.</param>
/// <param name="Mark">The mark; NUL for digits and letters.</param>
/// <param name="Word">Null for digits and for what the reader has no use for.</param>
/// <param name="IsJoined">Whether nothing stands between it and the token before.</param>
internal readonly record struct FigureToken<TWord>(Span Span, int Number, char Mark, TWord? Word, bool IsJoined)
    where TWord : class
{
    public bool IsNumber => Number >= 0;

    /// <summary>Whether it is made of letters.</summary>
    public bool IsWord => Number < 0 && Mark == '\0' && !Span.IsEmpty;
}
