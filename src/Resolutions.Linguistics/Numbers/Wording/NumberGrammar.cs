using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers.Wording;

/// <summary>
/// Reads numbers in words. In all languages here units add up to hundreds, hundreds are counted by a thousand, a million …,
/// and what is counted so adds up while it falls; a language tells how it counts below a hundred and what joins its words.
/// </summary>
internal abstract class NumberGrammar(NumberTokens tokens)
{
    private const decimal Thousand = 1000;
    private const decimal Largest = 1e18m;

    protected NumberTokens Tokens => tokens;

    public static NumberGrammar? Of(NumberTokens tokens) =>
        tokens.Lexicon?.Language switch
        {
            "ar" => new ArabicNumbers(tokens),
            "en" => new EnglishNumbers(tokens),
            "fr" => new FrenchNumbers(tokens),
            _ => null,
        };

    /// <summary>The longest number, cardinal or ordinal, that begins at a token.</summary>
    public virtual Amount? At(int first)
    {
        if (Part(first) is not { } sum)
            return tokens[first] is { Slot: NumberSlot.Alone, Word: { } word }
                ? new(word.Value, first, 1, word.IsOrdinal, word.IsPlural)
                : null;
        // Five million and three million are two numbers.
        while (sum is { IsOrdinal: false, Scale: > 1 } && Part(Added(sum.Last)) is { } more && more.Value < sum.Scale)
            sum = more with { Value = sum.Value + more.Value };
        return sum;
    }

    /// <summary>Whether what was read is meant as a number here: not neuf of un pont neuf.</summary>
    public abstract bool IsMeant(int first, Amount amount);

    /// <summary>Whether a word of cardinal shape names a place in a row: العشرون.</summary>
    public virtual bool IsOrdinal(int first, Amount amount) => amount.IsOrdinal;

    /// <summary>The word that counts the number which ends at a token: million of two million.</summary>
    public virtual int Multiplier(int last) => tokens.Follow(last);

    /// <summary>The word that may add to the number which ends at a token: five of two hundred and five; -1 where none does.</summary>
    public abstract int Added(int last);

    protected abstract Amount? BelowHundred(int first);

    /// <summary>Whether a hundred can be counted so often in words.</summary>
    protected abstract bool CountsHundreds(decimal value);

    protected Amount Single(int index) => Take(0, index, 1);

    /// <summary>The sum with the value of one more word, which ends it where it is an ordinal.</summary>
    protected Amount Take(decimal sum, int index, decimal scale) =>
        new(sum + tokens[index].Word!.Value, index, scale, tokens[index].Word!.IsOrdinal, tokens[index].Word!.IsPlural);

    private Amount? Part(int first)
    {
        if ((BelowMillion(first) ?? Bare(first, NumberSlot.Scale)) is not { } sum)
            return null;
        while (!sum.IsOrdinal && sum.Value < Largest && CountedBy(sum, NumberSlot.Scale) is { } counted)
        {
            if (counted.Scale == Thousand)
                break;
            sum = counted;
        }
        return sum;
    }

    private Amount? BelowMillion(int first)
    {
        var below = BelowThousand(first);
        var thousands = below is { } part ? CountedBy(part, NumberSlot.Scale) : Bare(first, NumberSlot.Scale);
        if (thousands is not { Scale: Thousand } sum)
            return below;
        // One thousand and five thousand are two numbers.
        return
            !sum.IsOrdinal
            && BelowThousand(Added(sum.Last)) is { } more
            && CountedBy(more, NumberSlot.Scale) is not { Scale: Thousand }
            ? more with
            {
                Value = sum.Value + more.Value,
            }
            : sum;
    }

    private Amount? BelowThousand(int first)
    {
        var below = BelowHundred(first);
        var hundreds = below is { } part
            ? CountsHundreds(part.Value)
                ? CountedBy(part, NumberSlot.Hundred)
                : null
            : tokens[first].Slot == NumberSlot.Hundreds
                ? Single(first)
                : Bare(first, NumberSlot.Hundred);
        if (hundreds is not { } sum)
            return below;
        // One hundred and two hundred are two numbers.
        return
            !sum.IsOrdinal && BelowHundred(Added(sum.Last)) is { } more && CountedBy(more, NumberSlot.Hundred) is null
            ? more with
            {
                Value = sum.Value + more.Value,
            }
            : sum with
            {
                Scale = 1,
            };
    }

    /// <summary>A hundred or a scale with nothing to count it: cent, مليون, ألفان; hundredth.</summary>
    protected virtual Amount? Bare(int index, NumberSlot slot)
    {
        if (tokens[index].Slot != slot || !tokens[index].Has(NumberTraits.Bare | NumberTraits.Ordinal))
            return null;
        var word = tokens[index].Word!;
        var value = word.Has(NumberTraits.Dual) ? word.Value * 2 : word.Value;
        return new(value, index, word.Value, word.IsOrdinal, word.IsPlural);
    }

    // A dual counts itself.
    private Amount? CountedBy(Amount amount, NumberSlot slot)
    {
        var next = Multiplier(amount.Last);
        return
            !amount.IsOrdinal
            && tokens[next] is { Word: { } word } token
            && token.Slot == slot
            && !token.Has(NumberTraits.Dual)
            ? new(amount.Value * word.Value, next, word.Value, word.IsOrdinal, word.IsPlural)
            : null;
    }
}
