using Resolutions.Testing;
using Xunit.Sdk;

namespace Resolutions.Store.Tests.Testing;

public sealed class SharedMaterialTests
{
    [Fact]
    public void The_repository_is_the_directory_that_holds_the_solution() =>
        File.Exists(Path.Combine(SharedMaterial.RepositoryRoot, "Resolutions.sln")).ShouldBeTrue();

    [Fact]
    public void What_is_absent_skips_the_test_or_fails_it_where_it_is_required()
    {
        var required = Environment.GetEnvironmentVariable("RESOLUTIONS_REQUIRE_SHARED") == "1";

        var thrown = Should.Throw<Exception>(() => SharedMaterial.RequireOrSkip("no/such/file"));

        thrown.Message.ShouldContain("no/such/file");
        thrown.GetType().ShouldBe(required ? typeof(FailException) : typeof(SkipException));
    }
}
