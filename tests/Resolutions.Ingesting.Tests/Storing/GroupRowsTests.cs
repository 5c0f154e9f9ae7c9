using Resolutions.Aligning;
using Resolutions.Ingesting.Storing;
using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Storing;

public class GroupRowsTests
{
    private readonly IReadOnlyList<Clause> french = [.. Enumerable.Range(0, 5).Select(Clause)];

    [Fact]
    public void Groups_stand_in_the_order_that_the_aligner_gave_them()
    {
        var rows = GroupRows.Of([Aligned(0), Aligned(2), Aligned(1)], [french], [], Guid.NewGuid(), 1);

        rows.OrderBy(row => row.Position)
            .Select(row => row.Members.Single().ClauseId)
            .ShouldBe([french[0].Id, french[2].Id, french[1].Id]);
    }

    [Fact]
    public void New_groups_are_fitted_between_confirmed_ones_that_stay_where_they_are()
    {
        var confirmed = new[] { Confirmed(french[1], 7), Confirmed(french[3], 7.5) };

        var rows = GroupRows.Of([Aligned(0), Aligned(2), Aligned(4)], [french], confirmed, Guid.NewGuid(), 2);

        rows.Concat(confirmed)
            .OrderBy(row => row.Position)
            .Select(row => row.Members.Single().ClauseId)
            .ShouldBe(french.Select(clause => clause.Id));
        confirmed.Select(group => group.Position).ShouldBe([7, 7.5]);
    }

    private static AlignedGroup Aligned(int clause) =>
        new(
            [
                [clause],
            ],
            null,
            []
        );

    private static ClauseGroup Confirmed(Clause clause, double position)
    {
        var id = Guid.NewGuid();
        return new()
        {
            Id = id,
            ResolutionId = Guid.NewGuid(),
            Position = position,
            State = GroupState.Confirmed,
            Score = 1,
            Evidence = [],
            Members = [new() { GroupId = id, ClauseId = clause.Id }],
            ValidFrom = 1,
        };
    }

    private static Clause Clause(int ordinal) =>
        new()
        {
            Id = Guid.NewGuid(),
            TextId = Guid.Empty,
            Ordinal = ordinal,
            Address = $"p{ordinal + 1}",
            Kind = ClauseKind.Paragraph,
            Label = null,
            ParentId = null,
            Speaker = Speaker.Issuer,
            Language = null,
            Spans = [],
            Content = "",
            ValidFrom = 1,
        };
}
