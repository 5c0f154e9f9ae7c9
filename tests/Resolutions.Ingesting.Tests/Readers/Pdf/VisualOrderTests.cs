using Resolutions.Ingesting.Readers.Pdf.Layout;

namespace Resolutions.Ingesting.Tests.Readers.Pdf;

public sealed class VisualOrderTests
{
    // The first is the line as it looks, from its left end on.
    [Theory]
    [InlineData("12/3 هرارق", "قراره 12/3")]
    [InlineData("ويام/رايأ 4", "4 أيار/مايو")]
    [InlineData("4-5 مويلا", "اليوم 5-4")]
    [InlineData(",3,000و %45.5", "45.5% و3,000,")]
    [InlineData("A/LAKE/RES/12 ةقيثو", "وثيقة A/LAKE/RES/12")]
    [InlineData("Lake Towns سلجم", "مجلس Lake Towns")]
    [InlineData(")٢٠١٩( ماع", "عام (٢٠١٩)")]
    [InlineData("(٢٠١٩) ماع", "عام (٢٠١٩)")]
    [InlineData("نَّإ", "إنَّ")]
    [InlineData("٢\t١", "١\t٢")]
    public void A_line_from_right_to_left_is_read_from_its_right_end(string visual, string logical) =>
        VisualOrder.ToLogical(visual, isRightToLeft: true).ShouldBe(logical);

    [Theory]
    [InlineData("The word رارق means resolution", "The word قرار means resolution")]
    [InlineData("of ٢٠١٩ ماع رارق, adopted", "of قرار عام ٢٠١٩, adopted")]
    [InlineData("No. 12/3 (2019)", "No. 12/3 (2019)")]
    public void In_a_line_from_left_to_right_only_what_runs_the_other_way_is_turned(string visual, string logical) =>
        VisualOrder.ToLogical(visual, isRightToLeft: false).ShouldBe(logical);
}
