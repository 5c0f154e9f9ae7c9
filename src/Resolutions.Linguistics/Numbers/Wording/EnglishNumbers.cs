using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers.Wording;

/// <summary>English: twenty-one, a hundred, nineteen hundred, one thousand and five.</summary>
internal sealed class EnglishNumbers(NumberTokens tokens) : NumberGrammar(tokens)
{
    /// <summary>Nineteen sixty-eight, as years are read out.</summary>
    public override Amount? At(int first)
    {
        var amount = base.At(first);
        return
            amount is { IsOrdinal: false, Value: > 15 and <= 20 } century
            && century.Last == first
            && BelowHundred(first + 1) is { IsOrdinal: false, Value: >= 10 } year
            && Tokens.Follow(first) == first + 1
            && !Tokens.IsMark(year.Last + 1, '-')
            ? year with
            {
                Value = century.Value * 100 + year.Value,
            }
            : amount;
    }

    public override int Added(int last)
    {
        var next = Tokens.Follow(last);
        // One million, two hundred thousand.
        if (
            next < 0
            && Tokens[last].Slot == NumberSlot.Scale
            && Tokens.IsMark(last + 1, ',')
            && Tokens.IsJoined(last + 1)
        )
            return HundredsAt(Tokens.Follow(last + 1));
        return Tokens[next].Has(NumberTraits.Joint) ? Tokens.Follow(next) : next;
    }

    public override bool IsMeant(int first, Amount amount) => EnglishContext.IsMeant(Tokens, first, amount);

    protected override bool CountsHundreds(decimal value) => value < 100 && (value < 10 || value % 10 != 0);

    protected override Amount? BelowHundred(int first)
    {
        var next = Tokens.Follow(first);
        switch (Tokens[first].Slot)
        {
            case NumberSlot.None when IsArticle(first) && Tokens[next].Slot is NumberSlot.Hundred or NumberSlot.Scale:
                return Tokens[next].Has(NumberTraits.Ordinal | NumberTraits.Plural) ? null : new Amount(1, first);
            case NumberSlot.Tens when !Tokens[first].Has(NumberTraits.Ordinal):
                return Tokens[next].Slot is NumberSlot.One or NumberSlot.Unit
                    ? Take(Tokens[first].Word!.Value, next, 1)
                    : Single(first);
            case NumberSlot.One or NumberSlot.Unit or NumberSlot.Teen or NumberSlot.Tens:
                return Single(first);
            default:
                return null;
        }
    }

    private bool IsArticle(int index) => Tokens[index].Has(NumberTraits.Article);

    private int HundredsAt(int index) => Tokens[Tokens.Follow(index)].Slot == NumberSlot.Hundred ? index : -1;
}
