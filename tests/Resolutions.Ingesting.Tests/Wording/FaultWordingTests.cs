using System.Globalization;
using System.Reflection;
using Resolutions.Ingesting.Wording;
using Resolutions.Linguistics.Lexicons;

namespace Resolutions.Ingesting.Tests.Wording;

public sealed class FaultWordingTests
{
    public static TheoryData<string> Codes =>
        [
            .. typeof(FaultCodes)
                .GetFields(BindingFlags.Static | BindingFlags.Public)
                .Select(constant => (string)constant.GetRawConstantValue()!),
        ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_sentence(string code)
    {
        var sentence = FaultWording.Sentence(new("a.tsv", 1, 1, code, "here."), CultureInfo.InvariantCulture);

        sentence.ShouldNotBe(code);
        sentence.ShouldEndWith(".");
        sentence.ShouldNotContain("{");
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_told_of_as_elsewhere() =>
        FaultWording
            .Sentence(new("a.tsv", null, null, "file-empty"), CultureInfo.InvariantCulture)
            .ShouldStartWith("The file is empty.");
}
