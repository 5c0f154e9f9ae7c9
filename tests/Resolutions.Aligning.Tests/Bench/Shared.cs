namespace Resolutions.Aligning.Tests.Bench;

/// <summary>The material beside the project, of which nothing is part of it.</summary>
internal static class Shared
{
    private const string Required = "RESOLUTIONS_REQUIRE_SHARED";

    /// <summary>A path inside it; the test is skipped, or fails where the material is required, if it is not there.</summary>
    public static string Path(string relative)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(System.IO.Path.Combine(directory.FullName, "Resolutions.sln")))
            directory = directory.Parent;
        var path = System.IO.Path.GetFullPath(
            System.IO.Path.Combine(directory?.FullName ?? "", "..", "shared", relative)
        );
        var exists = File.Exists(path) || Directory.Exists(path);
        if (Environment.GetEnvironmentVariable(Required) == "1")
            exists.ShouldBeTrue($"{Required}=1, but ../shared/{relative} is not there.");
        Assert.SkipUnless(exists, $"../shared/{relative} is not beside the repository.");
        return path;
    }
}
