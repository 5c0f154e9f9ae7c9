using System.Globalization;
using Resolutions.Aligning;
using Resolutions.Ingesting.Wording;
using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Wording;

public sealed class EvidenceWordingTests
{
    [Fact]
    public void Every_code_of_the_aligner_has_words() =>
        EvidenceCodes
            .All.Where(code => Say(new(code, 1, "a", "b")) is var said && (said == code || said.Contains('{')))
            .ShouldBeEmpty();

    [Fact]
    public void Things_shared_are_listed() =>
        Say(new(EvidenceCodes.SameNumber, 2, "24", "1998")).ShouldBe("The same number: 24, 1998");

    [Fact]
    public void Two_sides_are_set_against_each_other() =>
        Say(new(EvidenceCodes.OtherAddress, -2, "op6", "op5")).ShouldBe("Different addresses: op6 and op5");

    [Fact]
    public void A_code_without_words_stands_for_itself() => Say(new("unheard-of", 0)).ShouldBe("unheard-of");

    private static string Say(Evidence evidence) => EvidenceWording.Sentence(evidence, CultureInfo.InvariantCulture);
}
