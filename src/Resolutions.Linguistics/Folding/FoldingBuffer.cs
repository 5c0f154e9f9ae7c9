using System.Buffers;

namespace Resolutions.Linguistics.Folding;

/// <summary>Where a folded text grows, character by character.</summary>
internal sealed class FoldingBuffer
{
    private char[] _folded;
    private int[]? _starts;
    private int _length;

    private FoldingBuffer(string text, int unchanged, bool keepsStarts)
    {
        _folded = ArrayPool<char>.Shared.Rent(text.Length);
        _starts = keepsStarts ? new int[text.Length] : null;
        text.AsSpan(0, unchanged).CopyTo(_folded);
        for (; _length < unchanged; _length++)
            _starts?[_length] = _length;
    }

    /// <param name="unchanged">So many characters at the beginning are folded already.</param>
    /// <returns>The folded text and, where asked for, the index in <paramref name="text"/> where each of its characters came from.</returns>
    public static (string Folded, int[]? Starts) Fold(string text, int unchanged, bool keepsStarts)
    {
        var buffer = new FoldingBuffer(text, unchanged, keepsStarts);
        for (var at = unchanged; at < text.Length; at++)
        {
            var folded = Letters.Folded[text[at]];
            if (folded == Letters.Special)
                at += buffer.AppendSpecial(text, at) - 1;
            else if (folded != Letters.Dropped)
                buffer.Append(folded, at);
        }
        return buffer.Finish();
    }

    /// <returns>How many units of the text it took.</returns>
    private int AppendSpecial(string text, int at)
    {
        // Half of a pair, alone, is no character: it stays.
        var count = char.IsSurrogatePair(text, at) ? 2 : 1;
        var several =
            count == 2 ? Letters.Several(char.ConvertToUtf32(text, at))
            : char.IsSurrogate(text[at]) ? null
            : Letters.Several(text[at]);
        foreach (var c in several is null ? text.AsSpan(at, count) : several)
            Append(c, at);
        return count;
    }

    private void Append(char c, int from)
    {
        if (_length == _folded.Length)
            Grow();
        _folded[_length] = c;
        if (_starts is not null)
        {
            if (_length == _starts.Length)
                Array.Resize(ref _starts, _length * 2);
            _starts[_length] = from;
        }
        _length++;
    }

    private void Grow()
    {
        var larger = ArrayPool<char>.Shared.Rent(_length * 2);
        _folded.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_folded);
        _folded = larger;
    }

    private (string, int[]?) Finish()
    {
        var value = new string(_folded, 0, _length);
        ArrayPool<char>.Shared.Return(_folded);
        if (_starts is not null && _starts.Length != _length)
            Array.Resize(ref _starts, _length);
        return (value, _starts);
    }
}
