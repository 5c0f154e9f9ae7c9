using Resolutions.Testing;

namespace Resolutions.Cli.Tests.Samples;

public class SamplesTests
{
    [Fact]
    public async Task Removing_samples_where_there_are_none_says_so()
    {
        await using var database = await TestDatabase.CreateAsync();

        var outcome = await CommandLine.RunAsync(database.ConnectionString, ["samples", "remove"]);

        outcome.ExitCode.ShouldBe(0, outcome.Errors);
        outcome.Output.ShouldContain("There are no samples in the store.");
    }
}
