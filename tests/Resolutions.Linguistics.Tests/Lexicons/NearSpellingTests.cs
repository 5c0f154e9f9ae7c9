using Resolutions.Linguistics.Lexicons;

namespace Resolutions.Linguistics.Tests.Lexicons;

public sealed class NearSpellingTests
{
    [Theory]
    [InlineData("harbuour", "harbour")]
    [InlineData("lighthous watch office", "Lighthouse Watch Office")]
    [InlineData("secrité", "sécurité")]
    [InlineData("مينأ", "ميناء")]
    public void A_slip_finds_the_word_that_was_meant(string typed, string meant) =>
        NearSpelling.Find(Tables.Harbour, typed, null, 5)[0].Term.ShouldBe(meant);

    [Fact]
    public void What_is_far_from_all_finds_nothing() =>
        NearSpelling.Find(Tables.Harbour, "xylophone", null, 5).ShouldBeEmpty();

    [Fact]
    public void Only_the_language_that_is_asked_for_counts() =>
        NearSpelling.Find(Tables.Harbour, "harbuor", "fr", 5).ShouldBeEmpty();

    [Theory]
    [InlineData("port", "port", 0)]
    [InlineData("port", "prot", 1)]
    [InlineData("port", "ports", 1)]
    [InlineData("port", "", 4)]
    [InlineData("havre", "hâvre", 1)]
    public void Letters_are_counted(string one, string other, int expected) =>
        NearSpelling.Between(one, other).ShouldBe(expected);
}
