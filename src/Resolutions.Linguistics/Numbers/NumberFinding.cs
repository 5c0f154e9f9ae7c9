using System.Globalization;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Numbers;

/// <summary>Finds the numbers that a text gives in digits of any script.</summary>
public static class NumberFinding
{
    /// <summary>In order and without overlap; those that are part of a date among them. A percentage counts by its figure.</summary>
    /// <param name="language">A BCP 47 tag: it tells whether 1,250 is more than a thousand.</param>
    public static IReadOnlyList<FoundNumber> Find(string text, string language)
    {
        var folded = FoldedText.Of(text);
        var separators = NumberSeparators.In(language);
        var runs = Runs(folded.Value);
        var found = new List<FoundNumber>();
        var at = 0;
        while (at < runs.Count)
        {
            var (digits, next) = Read(folded.Value, runs, at, separators);
            var span = new Span(runs[at].Start, runs[next - 1].End);
            if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
                found.Add(new(folded.OriginOf(span), value));
            at = next;
        }
        return found;
    }

    private static List<Span> Runs(string text)
    {
        var runs = new List<Span>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
            runs.Add(new(start, i));
        }
        return runs;
    }

    // The digits of the number that begins at a run, and the run after it.
    private static (string Digits, int Next) Read(string text, List<Span> runs, int at, NumberSeparators separators)
    {
        var next = at + 1 + Grouped(text, runs, at, separators);
        var whole = string.Concat(runs[at..next].Select(run => run.Of(text)));
        if (Between(text, runs, next) is not { } mark || !separators.IsDecimal(mark))
            return (whole, next);
        // 1.2.3 numbers a section: the parts are numbers, the whole is none.
        var goesOn = Between(text, runs, next + 1) == mark;
        var cameFrom = at > 0 && Between(text, runs, at) == mark;
        return goesOn || cameFrom ? (whole, next) : ($"{whole}.{runs[next].Of(text)}", next + 1);
    }

    // How many groups of three digits follow: 1 250 000 has two.
    private static int Grouped(string text, List<Span> runs, int at, NumberSeparators separators)
    {
        if (runs[at].Length > 3 || Between(text, runs, at + 1) is not { } mark || !separators.IsGrouping(mark))
            return 0;
        var count = 0;
        while (Between(text, runs, at + count + 1) == mark)
        {
            if (runs[at + count + 1].Length != 3)
                return mark == ' ' ? count : 0;
            count++;
        }
        return count;
    }

    // The single character between a run and the one before it.
    private static char? Between(string text, List<Span> runs, int at) =>
        at > 0 && at < runs.Count && runs[at].Start == runs[at - 1].End + 1 ? text[runs[at].Start - 1] : null;
}
