using Microsoft.EntityFrameworkCore;

namespace Resolutions.Web.Tests.Api;

public class InternalErrorTests : ApiTest
{
    [Fact]
    public async Task What_breaks_inside_stays_inside()
    {
        await using (var db = Site.Database.Open())
            await db.Database.ExecuteSqlAsync(
                $"alter table resolutions rename to hidden",
                TestContext.Current.CancellationToken
            );
        var problem = await Site.GetProblemAsync("/api/v1/resolutions/harbour-lights");
        problem.GetProperty("type").GetString().ShouldBe("/problems/internal-error");
        problem.GetRawText().ShouldNotContain("Npgsql");
        problem.GetRawText().ShouldNotContain("resolutions\\\" does not exist");
    }
}
