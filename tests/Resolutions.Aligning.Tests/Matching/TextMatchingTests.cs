using Resolutions.Aligning.Matching;
using Resolutions.Model;

namespace Resolutions.Aligning.Tests.Matching;

public class TextMatchingTests(ITestOutputHelper output)
{
    [Fact]
    public void Versions_in_two_scripts_match() =>
        Both(Invented.Cut("fr", Invented.RiverFrench), Invented.Cut("ar", Invented.RiverArabic)).ShouldBeTrue();

    [Fact]
    public void Two_dates_a_number_and_a_few_names_are_enough_without_labels() =>
        Both(Invented.Bare("fr", Invented.RiverFrench), Invented.Bare("ar", Invented.RiverArabic)).ShouldBeTrue();

    [Fact]
    public void Versions_in_two_languages_of_one_script_match() =>
        Both(Invented.Cut("fr", Invented.RiverFrench), Invented.Cut("en", Invented.RiverEnglish)).ShouldBeTrue();

    [Fact]
    public void A_version_that_lacks_a_clause_matches() =>
        Both(
                Invented.Cut("fr", Invented.RiverFrench),
                Invented.Cut("ar", [.. Invented.RiverArabic.Take(4), Invented.RiverArabic[5]])
            )
            .ShouldBeTrue();

    [Fact]
    public void A_corrected_re_issue_in_the_same_language_matches()
    {
        var corrected = Invented.MinesEnglish.Select(content =>
            content.Replace("minefields", "mined areas", StringComparison.Ordinal)
        );
        Both(Invented.Cut("en", Invented.MinesEnglish), Invented.Cut("en", [.. corrected])).ShouldBeTrue();
    }

    [Fact]
    public void The_resolution_of_the_next_year_is_another() =>
        Both(Invented.Cut("en", Invented.MinesEnglish), Invented.Cut("en", Invented.MinesEnglishNextYear))
            .ShouldBeFalse();

    [Fact]
    public void The_resolution_of_the_next_year_in_another_language_is_another() =>
        Both(Invented.Cut("en", Invented.MinesEnglish), Invented.Cut("fr", Invented.MinesFrenchNextYear))
            .ShouldBeFalse();

    [Fact]
    public void A_resolution_that_changes_one_date_and_one_number_is_not_joined_without_an_editor()
    {
        string[] changed = [.. Invented.MinesEnglish];
        changed[2] = Invented.MinesEnglishNextYear[2];
        changed[4] = Invented.MinesEnglishNextYear[4];
        TextMatching
            .Compare(Invented.Cut("en", Invented.MinesEnglish), Invented.Cut("en", changed))
            .IsSame.ShouldBeFalse();
    }

    [Fact]
    public void A_translation_that_writes_a_number_in_words_matches()
    {
        var words = Invented.RiverFrench.Select(content =>
            content.Replace("24", "vingt-quatre", StringComparison.Ordinal)
        );
        Both(Invented.Cut("fr", [.. words]), Invented.Cut("ar", Invented.RiverArabic)).ShouldBeTrue();
    }

    [Fact]
    public void Its_own_translation_is_the_same() =>
        Both(Invented.Cut("en", Invented.MinesEnglishNextYear), Invented.Cut("fr", Invented.MinesFrenchNextYear))
            .ShouldBeTrue();

    [Fact]
    public void Resolutions_on_different_subjects_differ_though_built_alike()
    {
        Both(Invented.Cut("en", Invented.MinesEnglish), Invented.Cut("ar", Invented.RiverArabic)).ShouldBeFalse();
        Both(Invented.Bare("en", Invented.MinesEnglish), Invented.Bare("fr", Invented.RiverFrench)).ShouldBeFalse();
        Both(Invented.Cut("en", Invented.MinesEnglish), Invented.Cut("en", Invented.RiverEnglish)).ShouldBeFalse();
    }

    [Fact]
    public void An_empty_text_matches_nothing() =>
        Both(new("fr", []), Invented.Cut("ar", Invented.RiverArabic)).ShouldBeFalse();

    // A match is one whichever text comes first, and is clear of the border.
    private bool Both(AlignableText left, AlignableText right)
    {
        var (one, other) = (TextMatching.Compare(left, right), TextMatching.Compare(right, left));
        output.WriteLine($"{one.Score} {other.Score} {string.Join("; ", one.Evidence.Select(Shown))}");
        one.IsSame.ShouldBe(other.IsSame);
        one.Score.ShouldNotBeInRange(0.2, 0.96);
        return one.IsSame;
    }

    private static string Shown(Evidence piece) => $"{piece.Code} {piece.Weight} {string.Join(", ", piece.Arguments)}";
}
