using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers.Wording;

/// <summary>Reads parts of one in words: two thirds, un quart, ثلاثة أرباع, half a million, two and a half.</summary>
internal sealed class FractionReading(NumberTokens tokens, NumberGrammar grammar)
{
    /// <param name="whole">The number that begins at the token too; the two of two thirds.</param>
    public NumberReading? At(int first, Amount? whole)
    {
        var part = tokens[first].Slot == NumberSlot.Fraction ? Alone(first) : Counted(first, whole);
        if (part is not { } found)
            return null;
        var unit = UnitAfter(found.Last);
        // Half a million counts, half a page does not.
        return
            tokens[unit] is { Slot: NumberSlot.Scale or NumberSlot.Collective, Word: { } word }
            && !token(unit).Has(NumberTraits.Plural | NumberTraits.Ordinal | NumberTraits.Dual)
            ? new(found.Value * word.Value, first, unit, NumberKind.Cardinal)
            : new(found.Value, first, found.Last, NumberKind.Fraction);

        NumberToken token(int index) => tokens[index];
    }

    /// <summary>The half, un quart, three quarters that is added to a number; null where none is.</summary>
    public Amount? Addend(int first)
    {
        if (tokens[first].Has(NumberTraits.Mixed))
            return new(1 / tokens[first].Word!.Value, first);
        var part = Counted(first, grammar.At(first), isAddend: true);
        return part is { } found && tokens[found.Last].Slot == NumberSlot.Fraction ? part : null;
    }

    /// <summary>Half of, la moitié, ثلثا: with no number before.</summary>
    private Amount? Alone(int first)
    {
        var token = tokens[first];
        var next = tokens.Follow(first);
        // The first half, the last quarter, الربع الأول are stretches of time.
        if (
            token.Word!.IsPlural
            || tokens[first - 1].Has(NumberTraits.Ordinal | NumberTraits.Period)
            || (tokens[next].Has(NumberTraits.Ordinal | NumberTraits.Period) && !tokens[next].HasParticle)
        )
            return null;
        var isMeant = tokens.Lexicon!.Language switch
        {
            // ساعتان ونصف, two hours and a half: of the hours, which are not in figures.
            "ar" => !token.Form.HasAnd || (next >= 0 && !tokens[next].Has(NumberTraits.Small)),
            "fr" => token.Word.Value == 2 && !token.Has(NumberTraits.Mixed),
            _ => token.Has(NumberTraits.Verb)
                || (
                    token.Word.Value == 2
                    && (
                        tokens[first - 1].Has(NumberTraits.Measures)
                        || (
                            next == first + 1
                            && tokens[next].Has(NumberTraits.Of | NumberTraits.Article | NumberTraits.Leads)
                        )
                    )
                ),
        };
        return isMeant ? new((token.Has(NumberTraits.Dual) ? 2 : 1) / token.Word.Value, first) : null;
    }

    private Amount? Counted(int first, Amount? whole, bool isAddend = false)
    {
        var isOne = tokens[first] is { Slot: NumberSlot.One, Word.IsOrdinal: false };
        if (whole is { IsOrdinal: true, IsPlural: true } ordinal)
            return Split(first, ordinal);
        if (isOne || tokens[first].Has(NumberTraits.Article))
            return OneOf(first, isOne, isAddend);
        if (whole is not { IsOrdinal: false, Value: > 1 } count)
            return null;
        var next = grammar.Multiplier(count.Last);
        return PartsAt(next) is { } parts && IsPlural(count.Last, next, parts)
            ? new(count.Value / parts.Value, parts.Last)
            : null;
    }

    // One third, a third of, un tiers de, le quart de.
    private Amount? OneOf(int first, bool isOne, bool isAddend)
    {
        var next = tokens.Follow(first);
        if (PartsAt(next) is not { IsPlural: false } parts)
            return null;
        var isNoun = tokens[next].Slot == NumberSlot.Fraction;
        var isFrench = tokens.Lexicon!.Language == "fr";
        if (isFrench && !isOne && (!isNoun || parts.Value == 2))
            return null;
        // A third report; un tiers, a third party: what follows, or in French what is measured, shows which.
        var isSure = isFrench
            ? isOne && (isNoun ? isAddend || parts.Value != 3 || IsMeasured(first) : IsCut(first))
            : isAddend || (isOne && tokens[next].Slot is not (NumberSlot.Hundred or NumberSlot.Scale));
        return isSure || IsOf(parts.Last + 1) ? new(1 / parts.Value, parts.Last) : null;
    }

    // Près d'un tiers, réduire d'un tiers.
    private bool IsMeasured(int first) => tokens[first - 1].Has(NumberTraits.Measures) || IsCut(first);

    // Réduire d'un cinquième; but après un cinquième rapport.
    private bool IsCut(int first) => tokens.IsMark(first - 1, '\'') && tokens[first - 3].Has(NumberTraits.Measures);

    /// <summary>Two hundredths and deux millièmes are parts; the two hundredth and the deux millième are not.</summary>
    private Amount? Split(int first, Amount ordinal)
    {
        var word = tokens[ordinal.Last].Word!;
        return
            word.Slot is NumberSlot.Hundred or NumberSlot.Scale
            && ordinal.Last > first
            && ordinal.Value % word.Value == 0
            ? new(ordinal.Value / word.Value / word.Value, ordinal.Last)
            : null;
    }

    private Amount? PartsAt(int index)
    {
        if (tokens[index] is { Slot: NumberSlot.Fraction, Word: { } word } token)
            return token.Has(NumberTraits.Dual) ? null : new(word.Value, index, IsPlural: word.IsPlural);
        return grammar.At(index) is { IsOrdinal: true, Value: > 2 } ordinal ? ordinal : null;
    }

    // Deux tiers; two-third majority.
    private bool IsPlural(int last, int next, Amount parts) =>
        parts.IsPlural
        || tokens.Of(next) is "tiers"
        || (
            tokens.IsMark(last + 1, '-')
            && tokens[next].Slot is NumberSlot.Unit or NumberSlot.Fraction
            && parts.Last == next
        );

    private bool IsOf(int index) => tokens[index].Has(NumberTraits.Of) && tokens.IsNear(index);

    // The million of half a million, un demi-million, un quart d'un million.
    private int UnitAfter(int last)
    {
        var next = grammar.Multiplier(last);
        if (tokens[next].Has(NumberTraits.Of))
            next = tokens.IsMark(next + 1, '\'') ? next + 2 : tokens.Follow(next);
        return tokens[next].Has(NumberTraits.Article) || tokens[next].Slot == NumberSlot.One
            ? tokens.Follow(next)
            : next;
    }
}
