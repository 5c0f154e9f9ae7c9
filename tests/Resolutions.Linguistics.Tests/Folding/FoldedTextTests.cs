using FsCheck.Fluent;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Tests.Folding;

public class FoldedTextTests
{
    [Theory]
    [InlineData("Élève, ŒUVRE et Ægir", "eleve, oeuvre et aegir")]
    [InlineData("ÉTATS MEMBRES À L’ÉGARD DE L'ÎLE", "etats membres a l'egard de l'ile")]
    [InlineData("l’e\u0301tat‐major", "l'etat-major")]
    [InlineData("50\u00A0% des 1\u202F250 voix\u2009;", "50 % des 1 250 voix ;")]
    [InlineData("nº 5, № 6, 2ᵉ, 1ʳᵉ", "no 5, no 6, 2e, 1re")]
    [InlineData("Große Straße, Łódź, Đakovo, Ağrı, ƏLI", "grosse strasse, lodz, dakovo, agri, əli")]
    public void French_and_its_Latin_neighbours_lose_accents_ligatures_and_typography(string text, string expected) =>
        FoldedText.Fold(text).ShouldBe(expected);

    [Theory]
    [InlineData("أحمد إلى آخر ٱستئناف", "احمد الي اخر استيناف")]
    [InlineData("مسؤول شؤون هيئة", "مسوول شوون هييه")]
    [InlineData("أُمّةٌ مُتَّحِدَةٌ", "امه متحده")]
    [InlineData("تنفيـــذ هـ", "تنفيذ ه")]
    [InlineData("ﻻ ﺔ ﷲ ﺍﻟﻤﺎﺀ", "لا ه الله الماء")]
    [InlineData("هدى وهدي ٢٠١٨ ۱۲", "هدي وهدي 2018 12")]
    [InlineData("نعم، لا؛ لماذا؟ ٥٠٪", "نعم, لا; لماذا? 50%")]
    [InlineData("کشور ایران", "كشور ايران")]
    public void Arabic_loses_what_its_writers_set_or_leave_at_will(string text, string expected) =>
        FoldedText.Fold(text).ShouldBe(expected);

    [Theory]
    [InlineData("a\u00A0b\u202Fc\u200Fd", "a b cd")]
    [InlineData("ﬁn ＦＵＬＬ １２", "fin full 12")]
    [InlineData("𝐑𝐞𝐬𝐨𝐥𝐮𝐭𝐢𝐨𝐧 𝟓", "resolution 5")]
    [InlineData("१२ ១២ 𞥑", "12 12 1")]
    [InlineData("co\u00ADope\u0301rer", "cooperer")]
    [InlineData("Άλφα Ὠμέγα", "αλφα ωμεγα")]
    public void Forms_of_print_and_digits_of_any_script_become_plain(string text, string expected) =>
        FoldedText.Fold(text).ShouldBe(expected);

    [Fact]
    public void The_marks_between_the_digits_of_an_Arabic_number_stay_for_they_tell_a_fraction_from_thousands() =>
        FoldedText.Fold("١٬٢٥٠٫٥").ShouldBe("1٬250٫5");

    [Fact]
    public void A_folded_stretch_leads_back_to_the_original()
    {
        var text = FoldedText.Of("«Cœur» de la nature\u0301 vive");
        text.Value.ShouldBe("«coeur» de la nature vive");
        text.OriginOf(new Span(1, 6)).Of(text.Original).ShouldBe("Cœur");
        text.OriginOf(new Span(2, 3)).Of(text.Original).ShouldBe("œ");
        text.OriginOf(new Span(14, 20)).Of(text.Original).ShouldBe("nature\u0301");
    }

    [Fact]
    public void A_stretch_never_cuts_a_pair_of_surrogates()
    {
        var text = FoldedText.Of("É 𞤀 𝟓");
        text.Value.ShouldBe("e 𞤢 5");
        text.OriginOf(new Span(2, 3)).Of(text.Original).ShouldBe("𞤀");
        text.OriginOf(new Span(5, 6)).Of(text.Original).ShouldBe("𝟓");
    }

    [Fact]
    public void Folding_twice_changes_nothing_more() =>
        Prop.ForAll(TextsOfAnyScript.Arbitrary, text => FoldedText.Fold(FoldedText.Fold(text)) == FoldedText.Fold(text))
            .Holds(500);

    [Fact]
    public void Whatever_is_folded_every_character_leads_to_a_stretch_of_the_original_in_order() =>
        Prop.ForAll(
                TextsOfAnyScript.Arbitrary,
                text =>
                {
                    var folded = FoldedText.Of(text);
                    var last = 0;
                    for (var i = 0; i < folded.Value.Length; i++)
                    {
                        var origin = folded.OriginOf(new(i, i + 1));
                        if (origin.Start < last || origin.IsEmpty || origin.End > text.Length)
                            return false;
                        last = origin.Start;
                    }
                    return folded.Value == FoldedText.Fold(text);
                }
            )
            .Holds(500);
}
