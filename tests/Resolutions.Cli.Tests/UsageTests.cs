namespace Resolutions.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("resolutions --help")]
    [InlineData("resolutions --help", "frobnicate")]
    [InlineData("resolutions ingest --help", "ingest", "--frobnicate", "a.txt")]
    [InlineData("resolutions segment --help", "segment", "a.txt", "--language", "english")]
    public async Task A_wrong_command_gets_one_line_and_code_2(string hint, params string[] arguments)
    {
        var outcome = await CommandLine.RunAsync(arguments);

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldEndWith(hint);
    }

    [Fact]
    public async Task A_setting_that_makes_no_sense_is_named()
    {
        var outcome = await CommandLine.RunAsync(
            null,
            ["segment", "a.txt"],
            ("RESOLUTIONS_SOURCES__MAXBYTES", "64 MB")
        );

        outcome.ExitCode.ShouldBe(2);
        outcome.Errors.Trim().ShouldStartWith("The setting RESOLUTIONS_SOURCES__MAXBYTES is '64 MB'; it must be");
    }

    [Fact]
    public async Task Help_is_no_mistake() => (await CommandLine.RunAsync("ingest", "--help")).ExitCode.ShouldBe(0);
}
