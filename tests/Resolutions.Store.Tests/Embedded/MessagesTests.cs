using System.Text.RegularExpressions;
using Resolutions.Store.Embedded;
using Resolutions.Testing;

namespace Resolutions.Store.Tests.Embedded;

public sealed partial class MessagesTests
{
    [Fact]
    public void Every_code_that_is_thrown_has_its_words()
    {
        var codes = SourceFiles()
            .SelectMany(f => Code.Matches(File.ReadAllText(f)).Select(m => m.Groups["code"].Value));

        foreach (var code in codes.Distinct().Append("data-directory-busy"))
        {
            var message = new PostgresUnavailableException(code, "a", "b", "c", "d").Message;
            message.ShouldNotStartWith(code);
        }
    }

    private static string[] SourceFiles() =>
        Directory.GetFiles(Path.Combine(SharedMaterial.RepositoryRoot, "src", "Resolutions.Store", "Embedded"), "*.cs");

    // new("start-failed", ...    throw new PostgresUnavailableException("no-programs")
    [GeneratedRegex(
        @"new(?: PostgresUnavailableException)?\(\s*""(?<code>[a-z]+(?:-[a-z]+)+)""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Code { get; }
}
