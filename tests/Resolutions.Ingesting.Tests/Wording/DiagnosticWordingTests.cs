using System.Globalization;
using Resolutions.Ingesting.Wording;

namespace Resolutions.Ingesting.Tests.Wording;

public sealed class DiagnosticWordingTests
{
    [Fact]
    public void A_code_becomes_a_sentence_with_its_arguments() =>
        DiagnosticWording
            .Sentence(new("label-skipped", null, "3", "4"), CultureInfo.InvariantCulture)
            .ShouldBe("A label is missing: 3 was expected here, and 4 follows.");

    [Fact]
    public void A_code_without_words_stands_for_itself() =>
        DiagnosticWording.Sentence(new("unheard-of", null), CultureInfo.InvariantCulture).ShouldBe("unheard-of");
}
