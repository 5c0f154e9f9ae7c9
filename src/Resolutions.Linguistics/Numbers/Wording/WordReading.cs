using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers.Wording;

/// <summary>Reads the numbers that begin with a word.</summary>
internal sealed class WordReading
{
    private readonly NumberTokens _tokens;
    private readonly NumberGrammar _grammar;
    private readonly FractionReading _fractions;
    private readonly MixedReading _mixed;

    public WordReading(NumberTokens tokens, NumberGrammar grammar)
    {
        _tokens = tokens;
        _grammar = grammar;
        _fractions = new(tokens, grammar);
        _mixed = new(tokens, grammar, _fractions);
    }

    /// <summary>Without the unit after it; one among them, which is a number only before a unit.</summary>
    public NumberReading? At(int first)
    {
        if (_tokens[first].Slot == NumberSlot.None && !_tokens[first].Has(NumberTraits.Article))
            return RomanReading.At(_tokens, first) is { } roman
                ? new(roman.Value, first, roman.Last, NumberKind.Ordinal)
                : null;
        var amount = _grammar.At(first);
        if ((_fractions.At(first, amount) ?? Collective(first, amount)) is { } part)
            return part;
        if (amount is not { } number || !_grammar.IsMeant(first, number))
            return null;
        if (_grammar.IsOrdinal(first, number))
            return new(number.Value, first, number.Last, NumberKind.Ordinal);
        return WithAddend(new(number.Value, first, number.Last, NumberKind.Cardinal), number.Scale);
    }

    /// <summary>With the half or quarter that follows figures: 2 millions et demi.</summary>
    public NumberReading WithAddend(NumberReading figures) =>
        WithAddend(figures, _tokens[figures.Last] is { Slot: NumberSlot.Scale, Word: { } word } ? word.Value : 1);

    /// <summary>Whether it is one, un, واحد and no more.</summary>
    public bool IsOne(NumberReading number) =>
        number.Last == number.First && _tokens[number.First].Has(NumberTraits.Compound);

    private NumberReading WithAddend(NumberReading number, decimal scale)
    {
        var mixed = _mixed.At(new(number.Value, number.Last, scale));
        return number with { Value = mixed.Value, Last = mixed.Last };
    }

    /// <summary>A dozen, deux douzaines d'ateliers: French asks for what they are of.</summary>
    private NumberReading? Collective(int first, Amount? amount)
    {
        var isFrench = _tokens.Lexicon!.Language == "fr";
        if (amount is { IsOrdinal: true } || (amount is null && isFrench))
            return null;
        var next = _grammar.Multiplier(amount?.Last ?? first);
        return
            _tokens[next] is { Slot: NumberSlot.Collective, Word: { } word }
            && (!isFrench || _tokens[next + 1].Has(NumberTraits.Of))
            ? new((amount?.Value ?? 1) * word.Value, first, next, NumberKind.Cardinal)
            : null;
    }
}
