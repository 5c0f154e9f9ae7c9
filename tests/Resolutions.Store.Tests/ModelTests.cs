using Microsoft.EntityFrameworkCore;

namespace Resolutions.Store.Tests;

public class ModelTests
{
    [Fact]
    public void Tables_and_columns_are_in_snake_case()
    {
        using var db = new DesignTimeDb().CreateDbContext([]);
        db.Database.GenerateCreateScript().ShouldContain("clause_group_members");
        db.Database.GenerateCreateScript().ShouldNotContain("\"Span_Start\"");
    }

    [Fact]
    public void The_migrations_say_all_that_the_model_says()
    {
        using var db = new DesignTimeDb().CreateDbContext([]);
        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }
}
