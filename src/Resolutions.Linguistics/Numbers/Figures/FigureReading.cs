using Resolutions.Linguistics.Numbers.Vocabulary;
using Resolutions.Linguistics.Numbers.Wording;

namespace Resolutions.Linguistics.Numbers.Figures;

/// <summary>Reads figures with what belongs to them: 2/3, 2½, 1.5 million, 3 مليارات و500 مليون.</summary>
internal sealed class FigureReading(NumberTokens tokens, NumberSeparators separators, NumberGrammar? grammar)
{
    // Above, figures are written out: القرار 3379 ألف is resolution 3379 A, and the thousand of 2018 mille another.
    private const decimal MostThousands = 1000;
    private const decimal Largest = 1e18m;
    private readonly DigitReading _digits = new(tokens, separators);

    public NumberReading? At(int first)
    {
        if (Stroke(first) is { } fraction)
            return fraction;
        if (_digits.At(first) is not { } figures)
            return null;
        if (figures.IsOrdinal)
            return new(figures.Value, first, figures.Last, NumberKind.Ordinal);
        if (tokens.Gap(figures.Last + 1) <= 1 && VulgarFractions.Of(tokens, figures.Last + 1) is { } part)
            figures = new(figures.Value + part, figures.Last + 1);
        if (grammar is not null)
            figures = Summed(Multiplied(first, figures));
        return new(figures.Value, first, figures.Last, NumberKind.Cardinal);
    }

    /// <summary>2/3 of the members; but neither resolution 2/3 nor 2/3/2018.</summary>
    private NumberReading? Stroke(int first)
    {
        if (
            !(tokens.IsMark(first + 1, '/') || tokens.IsMark(first + 1, '\u2044'))
            || !tokens.IsJoined(first + 1)
            || !tokens.IsJoined(first + 2)
            || Figure(first) is not { } numerator
            || Figure(first + 2) is not { } denominator
            || numerator >= denominator
            || _digits.IsPart(first)
            || tokens.IsJoined(first + 3)
        )
            return null;
        var (before, next) = (tokens[first - 1], tokens[first + 3]);
        var isRow = _digits.IsPart(first - 1) || _digits.IsPart(first - 2);
        var isShare =
            next.Has(NumberTraits.Of | NumberTraits.Measures)
            || (tokens.Lexicon is { Language: "ar" } && ArabicContext.IsDefinite(tokens.Of(first + 3)));
        return isShare && !isRow && !before.Has(NumberTraits.Reference) && before.Sort != TokenSort.Digits
            ? new(numerator / (decimal)denominator, first, first + 2, NumberKind.Fraction)
            : null;
    }

    private int? Figure(int index) =>
        tokens[index] is { Sort: TokenSort.Digits, Length: 1 or 2 }
        && int.Parse(tokens.Of(index), System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= 20 and var value
            ? value
            : null;

    // 5 thousand million; 1,5 million; but not the letter of a resolution, ٢١٧ ألف (د-٣).
    private Amount Multiplied(int first, Amount figures)
    {
        var isReference = tokens[first - 1].Has(NumberTraits.Reference) || tokens.IsMark(figures.Last + 2, '(');
        if (
            (tokens.IsJoined(first) && tokens.IsMark(first - 1, '/'))
            || (isReference && tokens.Of(figures.Last + 1) is "الف")
        )
            return figures;
        while (figures.Value < Largest && Multiplier(figures) is var next and >= 0)
        {
            var value = tokens[next].Word!.Value;
            figures = new(figures.Value * value, next, value);
        }
        return figures;
    }

    private int Multiplier(Amount figures)
    {
        var next = grammar!.Multiplier(figures.Last);
        var token = tokens[next];
        var counts =
            token.Slot == NumberSlot.Scale
            || (token.Slot == NumberSlot.Hundred && tokens.Lexicon!.Language == "en" && figures.Scale == 1);
        var isTooMany = token.Word?.Value <= MostThousands && figures.Value >= MostThousands;
        return counts && !isTooMany && !token.Has(NumberTraits.Ordinal | NumberTraits.Dual) ? next : -1;
    }

    /// <summary>With the figures that go on from a million, a thousand … in words: مليار و250 مليون.</summary>
    public NumberReading WithRest(NumberReading number)
    {
        if (number.Kind != NumberKind.Cardinal || tokens[number.Last] is not { Slot: NumberSlot.Scale, Word: { } word })
            return number;
        var sum = Summed(new(number.Value, number.Last, word.Value));
        return number with { Value = sum.Value, Last = sum.Last };
    }

    // 3 مليارات و500 مليون; 2 millions 500 mille.
    private Amount Summed(Amount sum)
    {
        while (sum.Scale > 1 && Rest(sum) is { } rest)
            sum = rest with { Value = sum.Value + rest.Value };
        return sum;
    }

    private Amount? Rest(Amount sum)
    {
        var next = sum.Last + 1;
        // و500 is written in one; the 500 of "and 500" may be another number.
        var isAnd = tokens.Of(next) is "و" && tokens.IsJoined(next + 1);
        if (tokens[next].Has(NumberTraits.Joint))
            next++;
        if (
            tokens[next].Sort != TokenSort.Digits
            || !tokens.IsNear(next)
            || _digits.At(next) is not { IsOrdinal: false } figures
        )
            return null;
        var rest = Multiplied(next, figures);
        return (isAnd || rest.Scale > 1) && rest.Value < sum.Scale ? rest : null;
    }
}
