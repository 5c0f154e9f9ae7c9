using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers.Wording;

/// <summary>
/// French: vingt et un, soixante et onze, quatre-vingts, septante, huitante, nonante; with hyphens or without, as before 1990
/// and after (Conseil supérieur de la langue française).
/// </summary>
internal sealed class FrenchNumbers(NumberTokens tokens) : NumberGrammar(tokens)
{
    /// <summary>Et stands before un only, and entre cent et un million there are two numbers.</summary>
    public override int Added(int last)
    {
        var next = Tokens.Follow(last);
        if (!Tokens[next].Has(NumberTraits.Joint))
            return next;
        next = Tokens.Follow(next);
        return Tokens[next].Slot == NumberSlot.One && Tokens[Tokens.Follow(next)].Slot != NumberSlot.Scale ? next : -1;
    }

    public override bool IsMeant(int first, Amount amount) => FrenchContext.IsMeant(Tokens, first, amount);

    // Deux cents, douze cents.
    protected override bool CountsHundreds(decimal value) => value is (> 1 and < 10) or (> 10 and < 20);

    protected override Amount? BelowHundred(int first)
    {
        switch (Tokens[first].Slot)
        {
            case NumberSlot.Unit when FourTwenties(first) is { } next:
                var eighty = Take(60, next, 1);
                return eighty.IsOrdinal ? eighty : Below(20, next, 80) ?? eighty;
            case NumberSlot.Tens
                when !Tokens[first].Has(NumberTraits.Plural) || Tokens[first].Has(NumberTraits.Ordinal):
                var tens = Single(first);
                return tens.IsOrdinal ? tens : Below(tens.Value == 60 ? 20 : 10, first, tens.Value) ?? tens;
            default:
                return BelowTwenty(first);
        }
    }

    private int? FourTwenties(int first)
    {
        var next = Tokens.Follow(first);
        return
            Tokens[first].Word is { Value: 4, IsOrdinal: false }
            && Tokens[next] is { Slot: NumberSlot.Tens, Word.Value: 20 }
            ? next
            : null;
    }

    private Amount? Below(int limit, int last, decimal sum)
    {
        var next = Tokens.Follow(last);
        var isJoined = Tokens[next].Has(NumberTraits.Joint);
        if (isJoined)
            next = Tokens.Follow(next);
        return
            BelowTwenty(next) is { } more
            && more.Value < limit
            && (!isJoined || more.Value == 1 || (sum == 60 && more.Value == 11))
            ? more with
            {
                Value = sum + more.Value,
            }
            : null;
    }

    private Amount? BelowTwenty(int first)
    {
        if (Tokens[first].Slot is not (NumberSlot.One or NumberSlot.Unit or NumberSlot.Teen))
            return null;
        var number = Single(first);
        var next = Tokens.Follow(first);
        return number is { Value: 10, IsOrdinal: false } && Tokens[next] is { Slot: NumberSlot.Unit, Word.Value: > 6 }
            ? Take(10, next, 1)
            : number;
    }
}
