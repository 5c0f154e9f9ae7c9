using Resolutions.Linguistics.Numbers.Vocabulary;
using Resolutions.Linguistics.Numbers.Wording;

namespace Resolutions.Linguistics.Numbers.Figures;

/// <summary>Reads the figures that begin at a token: 1 250,5; 1,250,000; ١٬٢٥٠٫٥; 51st.</summary>
internal sealed class DigitReading(NumberTokens tokens, NumberSeparators separators)
{
    // What a decimal holds for certain.
    private const int MostDigits = 28;
    private const int GroupSize = 3;

    /// <summary>Null where the figures are too many for a number.</summary>
    public Amount? At(int first)
    {
        var last = Grouped(first);
        var isWhole = !(Next(last) is { } next && separators.IsDecimal(next.Mark) && !IsChain(first, next));
        var end = isWhole ? last : Next(last)!.Value.Index;
        if (Value(first, last, end) is not { } value)
            return null;
        if (isWhole && IsSuffix(end + 1))
            return new(value, end + 1, IsOrdinal: true);
        return new(value, end);
    }

    /// <summary>Whether the figures at a token are the second part of something: 3 of 2/3, 5 of A-5.</summary>
    public bool IsPart(int first) =>
        tokens.IsJoined(first) && tokens[first - 1].Sort == TokenSort.Mark && tokens.IsJoined(first - 1);

    // 51st; 45 e session, where a raised ending came loose; but neither points 5 e) nor 51 ST JAMES.
    private bool IsSuffix(int index) =>
        tokens[index].Slot == NumberSlot.Suffix
        && (
            tokens.IsJoined(index)
            || (
                tokens.Gap(index) == 1
                && !tokens.IsCapital(index)
                && tokens.Follow(index) == index + 1
                && tokens.Of(index) is not "es"
            )
        );

    // How many groups of three digits follow: 1 250 000 has two.
    private int Grouped(int first)
    {
        if (
            tokens[first].Length > GroupSize
            || tokens.Of(first)[0] == '0'
            || Next(first) is not { } next
            || !separators.IsGrouping(next.Mark)
        )
            return first;
        var (last, mark) = (first, next.Mark);
        for (var digits = tokens[first].Length; digits <= MostDigits && Next(last)?.Mark == mark; digits += GroupSize)
        {
            var group = Next(last)!.Value.Index;
            if (tokens[group].Length != GroupSize)
                return mark == ' ' ? last : first;
            last = group;
        }
        return last;
    }

    // 1.2.3 numbers a section: the parts are numbers, the whole is none.
    private bool IsChain(int first, (char Mark, int Index) next)
    {
        if (Next(next.Index)?.Mark == next.Mark)
            return true;
        return IsPart(first) && tokens.IsMark(first - 1, next.Mark) && tokens[first - 2].Sort == TokenSort.Digits;
    }

    /// <summary>The run of digits that one character parts from this one.</summary>
    private (char Mark, int Index)? Next(int index)
    {
        if (tokens[index + 1].Sort == TokenSort.Digits)
            return tokens.Gap(index + 1) == 1 ? (' ', index + 1) : null;
        return
            tokens[index + 1].Sort == TokenSort.Mark
            && tokens[index + 2].Sort == TokenSort.Digits
            && tokens.IsJoined(index + 1)
            && tokens.IsJoined(index + 2)
            ? (tokens.Of(index + 1)[0], index + 2)
            : null;
    }

    private decimal? Value(int first, int last, int end)
    {
        var (value, part, digits) = (0m, 1m, 0);
        for (var index = first; index <= end; index++)
        {
            if (tokens[index].Sort != TokenSort.Digits)
                continue;
            foreach (var digit in tokens.Of(index).TrimStart(value == 0 && index <= last ? "0" : ""))
            {
                if (++digits > MostDigits)
                    return null;
                value = value * 10 + (digit - '0');
                part = index > last ? part * 10 : part;
            }
        }
        return value / part;
    }
}
