namespace Resolutions.Linguistics.Labels;

/// <summary>
/// The letters that Arabic lists count with, in either of two orders: that of their values as numbers (أ ب ج د هـ و) and that
/// of dictionaries (أ ب ت ث ج ح). Only its siblings tell what a letter counts: ج is third in one and fifth in the other.
/// </summary>
public static class ArabicListLetters
{
    /// <summary>Folded, in the order of their values.</summary>
    public const string Abjad = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    /// <summary>Folded, in the order of dictionaries.</summary>
    public const string Alphabet = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    /// <param name="letter">Folded.</param>
    /// <returns>From 1; 0 where it is no letter of the order.</returns>
    public static int PlaceIn(string order, char letter) => order.IndexOf(letter, StringComparison.Ordinal) + 1;

    /// <summary>
    /// The order that each letter counts in: that which explains most steps of its list. A list begins at أ; where both
    /// explain as much, the one that makes it shorter, and else that of values, which most bodies keep to.
    /// </summary>
    /// <param name="letters">Folded, as they follow each other in a document.</param>
    /// <returns><see cref="Abjad"/> or <see cref="Alphabet"/> for each.</returns>
    public static IReadOnlyList<string> OrdersOf(IReadOnlyList<char> letters)
    {
        var orders = new string[letters.Count];
        var start = 0;
        while (start < letters.Count)
        {
            var end = start + 1;
            while (end < letters.Count && letters[end] != Abjad[0])
                end++;
            var (steps, others) = (Steps(letters, start, end, Alphabet), Steps(letters, start, end, Abjad));
            var isShorter = PlaceIn(Alphabet, letters[start]) < PlaceIn(Abjad, letters[start]);
            var isAlphabet = steps > others || (steps == others && steps > 0 && isShorter);
            Array.Fill(orders, isAlphabet ? Alphabet : Abjad, start, end - start);
            start = end;
        }
        return orders;
    }

    private static int Steps(IReadOnlyList<char> letters, int start, int end, string order)
    {
        var steps = 0;
        for (var i = start + 1; i < end; i++)
            steps += PlaceIn(order, letters[i]) == PlaceIn(order, letters[i - 1]) + 1 ? 1 : 0;
        return steps;
    }
}
