using System.Reflection;
using Resolutions.Aligning.Matching;

namespace Resolutions.Aligning.Tests;

public class EvidenceCodesTests
{
    [Fact]
    public void All_codes_are_listed_once() =>
        typeof(EvidenceCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .ShouldBe(EvidenceCodes.All, ignoreOrder: true);

    [Fact]
    public void No_evidence_has_another_code()
    {
        AlignableText[] texts =
        [
            Invented.Cut("fr", Invented.RiverFrench),
            Invented.Cut("ar", Invented.RiverArabic.Take(5).ToArray()),
            Invented.Bare("en", Invented.MinesEnglish),
        ];
        var given = Aligner.Align(texts).SelectMany(group => group.Evidence);
        given = given.Concat(texts.SelectMany(text => TextMatching.Compare(texts[0], text).Evidence));
        given.Select(piece => piece.Code).Except(EvidenceCodes.All).ShouldBeEmpty();
    }
}
