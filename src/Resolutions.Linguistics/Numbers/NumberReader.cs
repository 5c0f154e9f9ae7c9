using Resolutions.Linguistics.Numbers.Figures;
using Resolutions.Linguistics.Numbers.Units;
using Resolutions.Linguistics.Numbers.Wording;

namespace Resolutions.Linguistics.Numbers;

/// <summary>Reads the numbers of a text, token by token.</summary>
internal sealed class NumberReader
{
    private const char Minus = '\u2212';
    private const decimal Largest = 1e18m;
    private readonly NumberTokens _tokens;
    private readonly WordReading? _words;
    private readonly FigureReading _figures;

    public NumberReader(NumberTokens tokens, string language)
    {
        _tokens = tokens;
        var grammar = NumberGrammar.Of(tokens);
        _words = grammar is null ? null : new(tokens, grammar);
        _figures = new(tokens, NumberSeparators.In(language), grammar);
    }

    /// <summary>The number that begins at a token; null where none does.</summary>
    public NumberReading? At(int first) =>
        _tokens[first].Sort switch
        {
            TokenSort.Digits => Figures(first),
            TokenSort.Word => Signed(first) ?? InWords(first),
            TokenSort.Mark => Vulgar(first) ?? Signed(first) ?? Negative(first),
            _ => null,
        };

    /// <summary>The last token of the phrase that begins here and only looks like a number: premier ministre; -1 where none does.</summary>
    public int IdiomAt(int first)
    {
        if (_tokens[first].Word is not { Idioms: { Length: > 0 } idioms })
            return -1;
        foreach (var idiom in idioms)
        {
            var last = first;
            foreach (var word in idiom)
            {
                last = _tokens.Follow(last);
                if (last < 0 || !_tokens.Of(last).SequenceEqual(word))
                {
                    last = -1;
                    break;
                }
            }
            if (last >= 0)
                return last;
        }
        return -1;
    }

    private NumberReading? Figures(int first) => Unmeasured(first) is { } figures ? Measured(figures) : null;

    private NumberReading? Unmeasured(int first) =>
        _figures.At(first) is not { } figures ? null
        : figures.Kind == NumberKind.Cardinal && _words is not null ? _words.WithAddend(figures)
        : figures;

    private NumberReading? Vulgar(int first) =>
        VulgarFractions.Of(_tokens, first) is { } value
            ? Measured(new(value, first, first, NumberKind.Fraction))
            : null;

    /// <summary>US$ 5 million; %50, as it is typed from right to left.</summary>
    private NumberReading? Signed(int first)
    {
        if (
            NumberUnits.Before(_tokens, first) is not { } sign
            || _tokens[sign.Last + 1].Sort != TokenSort.Digits
            || _tokens.Gap(sign.Last + 1) > 1
            || Unmeasured(sign.Last + 1) is not { Kind: NumberKind.Cardinal } number
        )
            return null;
        // $3.4m; but 3.4m alone are metres.
        if (_tokens.IsJoined(number.Last + 1) && NumberUnits.TimesOf(_tokens, number.Last + 1) is { } times)
            number = Multiplied(number, times, number.Last + 1);
        if (sign.Unit == NumberUnits.Percent)
            return _tokens.IsJoined(first + 1) && _tokens[first - 1].Sort != TokenSort.Digits
                ? number with
                {
                    First = first,
                    Kind = NumberKind.Percentage,
                }
                : null;
        var after = Measured(number);
        return after.Kind == NumberKind.Percentage
            ? null
            : after with
            {
                First = first,
                Kind = NumberKind.Money,
                Currency = Surer(sign.Unit, after.Currency),
            };
    }

    // What is greater than any sum of money stays as it is, for a decimal holds no more.
    private static NumberReading Multiplied(NumberReading number, decimal times, int last) =>
        number with
        {
            Value = number.Value < Largest ? number.Value * times : number.Value,
            Last = last,
        };

    // $5 USD
    private static string Surer(string sign, string? word) => word is null || char.IsUpper(sign[0]) ? sign : word;

    /// <summary>A minus is a sign; a hyphen is one before a percentage or degrees alone.</summary>
    private NumberReading? Negative(int first)
    {
        if (
            !_tokens.IsMark(first, '-')
            || !_tokens.IsJoined(first + 1)
            || _tokens[first + 1].Sort != TokenSort.Digits
            || _tokens[first - 1].Sort == TokenSort.Digits
            || (first > 0 && _tokens.IsJoined(first) && !_tokens.IsMark(first - 1, '('))
            || Figures(first + 1) is not { } number
        )
            return null;
        var isSign =
            _tokens.Written(first)[0] == Minus
            || (first > 0 && (number.Kind == NumberKind.Percentage || _tokens.IsMark(number.Last + 1, '°')));
        return isSign ? number with { Value = -number.Value, First = first } : null;
    }

    // One of them is none; one per cent is.
    private NumberReading? InWords(int first)
    {
        if (_words?.At(first) is not { } number)
            return null;
        var measured = Measured(_figures.WithRest(number));
        return _words.IsOne(number) && measured.Kind != NumberKind.Percentage ? null : measured;
    }

    /// <summary>With the per cent or the currency after it.</summary>
    private NumberReading Measured(NumberReading number)
    {
        if (
            number.Kind == NumberKind.Cardinal
            && NumberUnits.Abbreviated(_tokens, number.Last) is var (sign, last, times)
        )
            return Multiplied(number, times, last) with { Kind = NumberKind.Money, Currency = sign };
        if (number.Kind == NumberKind.Ordinal || NumberUnits.After(_tokens, number.Last) is not { } unit)
            return number;
        if (unit.Unit == NumberUnits.Percent)
            return number with { Last = unit.Last, Kind = NumberKind.Percentage };
        return number.Kind == NumberKind.Cardinal
            ? number with
            {
                Last = unit.Last,
                Kind = NumberKind.Money,
                Currency = unit.Unit,
            }
            : number;
    }
}
