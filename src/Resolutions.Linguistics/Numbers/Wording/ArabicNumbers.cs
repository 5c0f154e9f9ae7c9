using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers.Wording;

/// <summary>
/// Arabic: خمسة وعشرون, ثلاثمائة, ألفان, الحادية والأربعون. Units come before tens, each part after the first takes و, and
/// gender and case are read whatever they are, for typists err in both.
/// </summary>
internal sealed class ArabicNumbers(NumberTokens tokens) : NumberGrammar(tokens)
{
    /// <summary>الخامسة والعشرون بعد المائة: what an ordinal leaves over of its hundreds follows it.</summary>
    public override Amount? At(int first)
    {
        if (base.At(first) is not { } amount)
            return null;
        var after = Tokens.Follow(amount.Last);
        if (
            !Tokens[after].Has(NumberTraits.After)
            || amount.Value >= 100
            || !(amount.IsOrdinal || Tokens[first].Form.IsDefinite)
        )
            return amount;
        for (var next = Tokens.Follow(after); Tokens[next].Form.IsDefinite; next = Added(amount.Last))
        {
            if (base.At(next) is not { IsOrdinal: false } hundreds || hundreds.Value % 100 != 0)
                break;
            amount = amount with { Value = amount.Value + hundreds.Value, Last = hundreds.Last };
        }
        return amount;
    }

    public override int Multiplier(int last)
    {
        var next = Tokens.Follow(last);
        return Tokens[next].HasParticle ? -1 : next;
    }

    /// <summary>The word with و; an ordinal only where the hundred before it has the article: المائة والخامسة.</summary>
    public override int Added(int last)
    {
        var next = Tokens.Follow(last);
        var isApart = Tokens[next].Has(NumberTraits.Joint);
        if (isApart)
            next = Tokens.Follow(next);
        var token = Tokens[next];
        var isJoined = !token.Form.HasOther && (token.Form.HasAnd || IsAndEleven(next)) != isApart;
        return isJoined && (!token.Has(NumberTraits.Ordinal) || Tokens[last].Form.IsDefinite) ? next : -1;
    }

    // وأحد عشر, which folding makes واحد عشر.
    private bool IsAndEleven(int index) =>
        Tokens.Of(index) is "واحد" && Tokens[Tokens.Follow(index)] is { Slot: NumberSlot.Teen, Word.IsOrdinal: false };

    public override bool IsMeant(int first, Amount amount) => ArabicContext.IsMeant(Tokens, first, amount);

    public override bool IsOrdinal(int first, Amount amount) =>
        amount.IsOrdinal || ArabicContext.IsOrdinal(Tokens, first, amount);

    protected override bool CountsHundreds(decimal value) => value is > 2 and < 10;

    // ألفا is a thousand in ألفا وخمسمائة, and two of them in ألفا دولار.
    protected override Amount? Bare(int index, NumberSlot slot)
    {
        var bare = base.Bare(index, slot);
        var next = Tokens.Follow(index);
        return
            bare is { } amount
            && Tokens[index].Has(NumberTraits.Construct)
            && next >= 0
            && !Tokens.Of(next).StartsWith('و')
            ? amount with
            {
                Value = 2 * amount.Value,
            }
            : bare;
    }

    protected override Amount? BelowHundred(int first)
    {
        if (Tokens[first].Slot is not (NumberSlot.One or NumberSlot.Unit or NumberSlot.Teen or NumberSlot.Tens))
            return null;
        var number = Single(first);
        if (number.Value >= 10)
            return number;
        var ten = Multiplier(first);
        if (Tokens[ten] is { Slot: NumberSlot.Teen, Word.IsOrdinal: false })
            return number with { Value = number.Value + 10, Last = ten };
        var tens = Added(first);
        return Tokens[tens].Slot == NumberSlot.Tens
            ? number with
            {
                Value = number.Value + Tokens[tens].Word!.Value,
                Last = tens,
            }
            : number;
    }
}
