using Resolutions.Ingesting.Comparing;

namespace Resolutions.Ingesting.Tests.Comparing;

public class WordChangeTests
{
    [Fact]
    public void Words_that_differ_next_to_each_other_are_one_change() =>
        WordChange
            .Between("Decides to give three small boats;", "Decides to give four large boats;")
            .ShouldBe([new("three small", "four large")]);

    [Fact]
    public void Words_put_in_and_left_out_stand_against_nothing() =>
        WordChange
            .Between("Thanks the old keeper of Sorrel;", "Thanks the keeper of windy Sorrel;")
            .ShouldBe([new("old", ""), new("", "windy")]);
}
