using FsCheck.Fluent;
using Resolutions.Linguistics.Numbers;
using Resolutions.Linguistics.Tests.Numbers.Spelling;

namespace Resolutions.Linguistics.Tests.Numbers;

/// <summary>What is spelled is read back, whole and as the one number of its sentence.</summary>
public class SpelledNumberTests
{
    private static readonly bool[] Both = [false, true];

    private static readonly FrenchSpelling[] French =
    [
        .. Both.SelectMany(reformed => Both.Select(swiss => new FrenchSpelling(reformed, swiss))),
    ];

    private static readonly EnglishSpelling[] English = [.. Both.Select(hasAnd => new EnglishSpelling(hasAnd))];

    private static readonly ArabicSpelling[] Arabic =
    [
        .. Both.SelectMany(feminine =>
            Both.SelectMany(oblique => Both.Select(modern => new ArabicSpelling(feminine, oblique, modern)))
        ),
    ];

    [Fact]
    public void French_cardinals_are_read_back() =>
        AreReadBack(
            2,
            number => French.Select(style => ("fr", "Le recueil compte ", style.Cardinal(number), " pages."))
        );

    [Fact]
    public void French_ordinals_are_read_back() =>
        AreReadBack(1, number => French.Select(style => ("fr", "Voir la ", style.Ordinal(number), " page.")));

    [Fact]
    public void English_cardinals_are_read_back() =>
        AreReadBack(2, number => English.Select(style => ("en", "The book has ", style.Cardinal(number), " pages.")));

    [Fact]
    public void English_ordinals_are_read_back() =>
        AreReadBack(1, number => English.Select(style => ("en", "See the ", style.Ordinal(number), " page.")));

    [Fact]
    public void Arabic_cardinals_are_read_back() =>
        AreReadBack(2, number => Arabic.Select(style => ("ar", "في الكتاب ", style.Cardinal(number), " صفحة.")));

    [Fact]
    public void Arabic_ordinals_are_read_back() =>
        AreReadBack(1, number => Arabic.Select(style => ("ar", "انظر الصفحة ", style.Ordinal(number), ".")));

    [Fact]
    public void Arabic_cardinals_are_read_back_after_particles() =>
        AreReadBack(2, number => Arabic.Select(style => ("ar", "الكتاب وب", style.Cardinal(number), " صفحة.")));

    private static void AreReadBack(
        int least,
        Func<int, IEnumerable<(string Language, string Before, string Words, string After)>> spell
    )
    {
        foreach (var number in Enumerable.Range(least, 1200).Append(1_000_000))
            Check(number);
        Prop.ForAll(Gen.Choose(least, 1_000_000).ToArbitrary(), Check).Holds(1000);

        void Check(int number)
        {
            foreach (var (language, before, words, after) in spell(number))
            {
                var text = before + words + after;
                var found = NumberFinding.Find(text, language);
                found.Select(one => one.Value).ShouldBe([number], text);
                found[0].Span.Of(text).ShouldBe(words);
            }
        }
    }
}
