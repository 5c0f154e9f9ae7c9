using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers.Wording;

/// <summary>Reads what is added to a whole number: two and a half, un million et demi, مليون ونصف المليون.</summary>
internal sealed class MixedReading(NumberTokens tokens, NumberGrammar grammar, FractionReading fractions)
{
    /// <summary>With the half or quarter that is added to it: deux et demi, مليون ونصف; as it is where none is.</summary>
    public Amount At(Amount whole)
    {
        if (tokens.Lexicon!.Language == "ar")
            return Arabic(whole);
        var joint = tokens.Follow(whole.Last);
        if (!tokens[joint].Has(NumberTraits.Joint))
            return whole.Scale == 1 ? WithHalf(whole, joint) : whole;
        if (fractions.Addend(tokens.Follow(joint)) is not { } part)
            return whole;
        if (whole.Scale > 1)
            return whole with { Value = whole.Value + part.Value * whole.Scale, Last = part.Last };
        return Scaled(new(whole.Value + part.Value, part.Last));
    }

    // Deux ans et demi, two years and a half.
    private Amount WithHalf(Amount whole, int noun)
    {
        var joint = tokens.Follow(noun);
        if (tokens[noun].Word is not null || !tokens[joint].Has(NumberTraits.Joint))
            return whole;
        var half = tokens.Follow(joint);
        if (tokens[half].Has(NumberTraits.Article) && tokens[half].Has(NumberTraits.Leads))
            half = tokens.Follow(half);
        var isHalf =
            tokens[half].Has(NumberTraits.Mixed)
            || (tokens.Of(half) is "half" && half > tokens.Follow(joint) && tokens.Follow(half) < 0);
        return isHalf ? whole with { Value = whole.Value + 1 / tokens[half].Word!.Value, Last = half } : whole;
    }

    // مليون ونصف المليون; but in ثلاثة ملايين ونصف السكان the half is another.
    private Amount Arabic(Amount whole)
    {
        var half = grammar.Added(whole.Last);
        if (
            tokens[half] is not { Slot: NumberSlot.Fraction, Word: { IsPlural: false } word }
            || tokens[half].Has(NumberTraits.Dual)
        )
            return whole.Scale == 1 ? WithArabicHalf(whole) : whole;
        var next = grammar.Multiplier(half);
        var isScale = tokens[next].Slot == NumberSlot.Scale;
        if (next >= 0 && !isScale && ArabicContext.IsDefinite(tokens.Of(next)))
            return whole;
        if (whole.Scale > 1)
        {
            var last = isScale && tokens[next].Word!.Value == whole.Scale ? next : half;
            return whole with { Value = whole.Value + whole.Scale / word.Value, Last = last };
        }
        return Scaled(new(whole.Value + 1 / word.Value, half));
    }

    // ثلاث سنوات ونصف; but in ثلاثة جسور ونصف المحصول the half is another.
    private Amount WithArabicHalf(Amount whole)
    {
        var noun = tokens.Follow(whole.Last);
        var half = noun < 0 || tokens[noun].Word is not null ? -1 : grammar.Added(noun);
        if (tokens[half] is not { Slot: NumberSlot.Fraction, Word: { IsPlural: false } word, Form.IsDefinite: false })
            return whole;
        var next = tokens.Follow(half);
        return tokens[half].Has(NumberTraits.Dual) || (next >= 0 && !tokens[next].Has(NumberTraits.Small))
            ? whole
            : whole with
            {
                Value = whole.Value + 1 / word.Value,
                Last = half,
            };
    }

    private Amount Scaled(Amount amount)
    {
        var next = grammar.Multiplier(amount.Last);
        return tokens[next] is { Slot: NumberSlot.Scale, Word: { IsOrdinal: false } word }
            ? new(amount.Value * word.Value, next, word.Value)
            : amount;
    }
}
