using System.Globalization;
using System.Reflection;
using Resolutions.Ingesting.Wording;

namespace Resolutions.Ingesting.Tests.Wording;

public sealed class CodesTests
{
    public static TheoryData<string> Codes =>
        [
            .. typeof(DiagnosticWording)
                .Assembly.GetTypes()
                .Where(type => type.Name.EndsWith("Codes", StringComparison.Ordinal))
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
                .Where(constant => constant.IsLiteral && constant.FieldType == typeof(string))
                .Select(constant => (string)constant.GetRawConstantValue()!),
        ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_sentence(string code)
    {
        var sentence = DiagnosticWording.Sentence(new(code, null, "a", "1", "b", "c"), CultureInfo.InvariantCulture);

        sentence.ShouldNotBe(code);
        sentence.ShouldEndWith(".");
    }
}
