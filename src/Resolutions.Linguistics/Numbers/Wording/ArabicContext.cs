using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers.Wording;

/// <summary>Arabic words that are numbers only where they stand as numbers do.</summary>
internal static class ArabicContext
{
    private const char Ya = 'ي';

    // Of ألّف, to write a book.
    private const char Shadda = '\u0651';

    public static bool IsMeant(NumberTokens tokens, int first, Amount amount)
    {
        var token = tokens[first];
        if (amount.Last > first)
            return true;
        if (token.Has(NumberTraits.Definite))
            return token.Form.IsDefinite && !IsPreliminary(tokens, first);
        return token switch
        {
            // In a hundred, by the thousand, with no figure before.
            { Slot: NumberSlot.Hundred or NumberSlot.Scale, Form.IsDefinite: true } => !IsRate(tokens, first),
            { Slot: NumberSlot.Scale, Word.Value: 1000 } when !token.Has(NumberTraits.Dual) => IsThousand(
                tokens,
                first
            ),
            // خمس السكان is a fifth of them, and خمس السنوات five.
            { Slot: NumberSlot.Unit, Word.Value: 5, Form.IsDefinite: false } => tokens.Of(first)[^1] == 'ه'
                || !IsDefiniteAfter(tokens, first),
            // Monday
            { Slot: NumberSlot.Unit, Word.Value: 2, Form.IsDefinite: true } => token.Has(NumberTraits.Ordinal),
            // The month of Safar
            { Word.Value: 0 } => tokens[first - 1].Sort != TokenSort.Digits && tokens.Of(first - 1) is not "شهر",
            _ => true,
        };
    }

    /// <summary>الدورة العشرون: with the article, and nothing after it that it counts; but مجموعة العشرين are twenty.</summary>
    public static bool IsOrdinal(NumberTokens tokens, int first, Amount amount)
    {
        var next = tokens.Follow(amount.Last);
        return tokens[first].Form.IsDefinite
            && tokens[first].Slot is NumberSlot.Tens or NumberSlot.Hundred or NumberSlot.Hundreds or NumberSlot.Scale
            && amount.Value < 1_000_000
            && tokens.Of(first - 1) is not "مجموعه"
            && (next < 0 || tokens[next].Has(NumberTraits.Small) || IsDefinite(WithoutAnd(tokens.Of(next))));
    }

    private static ReadOnlySpan<char> WithoutAnd(ReadOnlySpan<char> word) => word[0] == 'و' ? word[1..] : word;

    public static bool IsDefinite(ReadOnlySpan<char> word) =>
        word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("لل", StringComparison.Ordinal);

    // الأولي is preliminary, الأولى the first: folding makes them one.
    private static bool IsPreliminary(NumberTokens tokens, int first) =>
        tokens[first].Slot == NumberSlot.Alone && tokens.Written(first)[^1] == Ya;

    private static bool IsRate(NumberTokens tokens, int first) =>
        tokens[first].Form.HasOther || tokens.Of(first - 1) is "في";

    private static bool IsDefiniteAfter(NumberTokens tokens, int first) =>
        tokens.Follow(first) is > 0 and var next && IsDefinite(tokens.Of(next));

    /// <summary>ألف شخص; but neither المرفق ألف, the letter, nor (ألف).</summary>
    private static bool IsThousand(NumberTokens tokens, int first)
    {
        var next = tokens.Follow(first);
        return next == first + 1
            && !tokens.Written(first).Contains(Shadda)
            && !tokens.IsMark(first - 1, '(')
            && tokens[first - 1].Sort != TokenSort.Digits
            && !tokens[next].Has(NumberTraits.Small)
            && !tokens.Of(next).StartsWith('و')
            && !IsDefinite(tokens.Of(next));
    }
}
