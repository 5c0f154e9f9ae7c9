using System.Diagnostics;
using System.Globalization;

namespace Resolutions.Aligning.Tests;

/// <summary>Generous bounds that only a change of complexity breaks.</summary>
public class AlignerSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public void Three_texts_of_three_hundred_clauses_take_no_time_to_speak_of() =>
        Elapsed([Long("fr", 300, 1), Long("en", 300, 2), Long("ar", 280, 3)])
            .ShouldBeLessThan(TimeSpan.FromSeconds(20));

    [Fact]
    public void Two_texts_of_three_thousand_clauses_take_seconds() =>
        Elapsed([Long("fr", 3000, 1), Long("en", 2900, 2)]).ShouldBeLessThan(TimeSpan.FromSeconds(60));

    [Fact]
    public void A_short_text_against_a_long_one_is_aligned_too() =>
        Elapsed([Long("fr", 2000, 1), Long("en", 3, 2)]).ShouldBeLessThan(TimeSpan.FromSeconds(20));

    private TimeSpan Elapsed(IReadOnlyList<AlignableText> texts)
    {
        var watch = Stopwatch.StartNew();
        var groups = Aligner.Align(texts);
        output.WriteLine($"{groups.Count} groups in {watch.ElapsedMilliseconds} ms");
        groups.Sum(group => group.Members.Sum(side => side.Count)).ShouldBe(texts.Sum(text => text.Clauses.Count));
        return watch.Elapsed;
    }

    // Words made of syllables by a fixed rule; clause i of each language has the same number now and then.
    private static AlignableText Long(string language, int clauses, int step)
    {
        string[] syllables = language == "ar" ? ["مو", "را", "تي", "سل", "كن"] : ["mo", "ra", "ti", "sel", "con"];
        return new(language, [.. Enumerable.Range(0, clauses).Select(Clause)]);

        AlignableClause Clause(int i)
        {
            var words = Enumerable.Range(0, 5 + i * 7 % 23).Select(w => Word((i * 31 + w * w * 17) % 1800 + step));
            var number = i % 3 == 0 ? (1000 + i).ToString(CultureInfo.InvariantCulture) : "";
            return new($"{string.Join(' ', words)} {number}");
        }

        string Word(int n) => syllables[n % 5] + syllables[n / 5 % 5] + syllables[n / 25 % 5] + syllables[n / 125 % 5];
    }
}
