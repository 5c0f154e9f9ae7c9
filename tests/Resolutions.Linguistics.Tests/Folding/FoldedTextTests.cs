using FsCheck;
using FsCheck.Fluent;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Tests.Folding;

public class FoldedTextTests
{
    [Theory]
    [InlineData("Élève, ŒUVRE et Ægir", "eleve, oeuvre et aegir")]
    [InlineData("l’e\u0301tat‐major", "l'etat-major")]
    [InlineData("أُمّةٌ إلى الآن ٱستئناف", "امه الي الان استيناف")]
    [InlineData("تنفيـــذ ﻻ ﺔ", "تنفيذ لا ه")]
    [InlineData("٢٠١٨ ۱۲", "2018 12")]
    [InlineData("a\u00A0b\u202Fc\u200Fd", "a b cd")]
    public void What_writers_vary_at_will_is_folded(string text, string expected) =>
        FoldedText.Fold(text).ShouldBe(expected);

    [Fact]
    public void A_folded_stretch_leads_back_to_the_original()
    {
        var text = FoldedText.Of("«Cœur» de la nature\u0301 vive");
        text.Value.ShouldBe("«coeur» de la nature vive");
        text.OriginOf(new Span(1, 6)).Of(text.Original).ShouldBe("Cœur");
        text.OriginOf(new Span(14, 20)).Of(text.Original).ShouldBe("nature\u0301");
    }

    [Fact]
    public void Folding_twice_changes_nothing_more() =>
        Prop.ForAll<NonNull<string>>(text => FoldedText.Fold(FoldedText.Fold(text.Get)) == FoldedText.Fold(text.Get))
            .Holds();
}
