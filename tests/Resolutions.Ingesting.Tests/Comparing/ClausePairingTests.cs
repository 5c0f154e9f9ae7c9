using Resolutions.Ingesting.Comparing;
using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Comparing;

public class ClausePairingTests
{
    [Fact]
    public void A_clause_that_only_got_another_number_is_no_change() =>
        Compare(
                ["1. Thanks the keeper;", "2. Asks for more oil."],
                ["1. Invites the pilots to the lighthouse;", "2. Thanks the keeper;", "3. Asks for more oil."]
            )
            .ShouldBe([new(ChangeKind.Added, "op1", "", "Invites the pilots to the lighthouse;")]);

    [Fact]
    public void What_was_left_out_comes_last() =>
        Compare(["1. Thanks the keeper;", "2. Asks for more oil."], ["1. Asks for more good oil."])
            .Select(change => change.Kind)
            .ShouldBe([ChangeKind.Changed, ChangeKind.Removed]);

    [Fact]
    public void A_changed_word_is_shown_with_the_whole_clause_before_and_after() =>
        Compare(["1. Thanks the keeper of the light;"], ["1. Thanks the keepers of the light;"])
            .ShouldBe([
                new(ChangeKind.Changed, "op1", "Thanks the keeper of the light;", "Thanks the keepers of the light;"),
            ]);

    private static IReadOnlyList<ClauseChange> Compare(string[] before, string[] after) =>
        ClausePairing.Compare(Clauses(before), Clauses(after));

    private static IReadOnlyList<Clause> Clauses(string[] contents) =>
        [
            .. contents.Select(
                (content, index) =>
                    new Clause
                    {
                        Id = Guid.NewGuid(),
                        TextId = Guid.Empty,
                        Ordinal = index,
                        Address = $"op{index + 1}",
                        Kind = ClauseKind.Operative,
                        Label = content[..2],
                        ParentId = null,
                        Speaker = Speaker.Issuer,
                        Language = null,
                        Spans = [],
                        Content = content,
                        ValidFrom = 1,
                    }
            ),
        ];
}
