namespace Resolutions.Testing;

/// <summary>
/// The texts, judgements and benchmarks that lie in <c>shared</c> beside the repository and are no part of it.
/// </summary>
public static class SharedMaterial
{
    /// <summary>The directory that holds the solution.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    private static string Shared => Path.Combine(Path.GetDirectoryName(RepositoryRoot) ?? "/", "shared");

    /// <summary>
    /// The full path of a shared file or directory. Where it is absent the test is skipped with a reason, or fails
    /// where <c>RESOLUTIONS_REQUIRE_SHARED=1</c>.
    /// </summary>
    /// <param name="path">Below <c>shared</c>, such as <c>corpus/si-council.fr.html</c>.</param>
    public static string RequireOrSkip(string path)
    {
        var full = Path.Combine(Shared, path);
        if (!Path.Exists(full))
            Absence.Report(
                $"{full} is not there: the shared material lies beside the repository",
                "RESOLUTIONS_REQUIRE_SHARED"
            );
        return full;
    }

    private static string FindRoot()
    {
        for (
            var directory = new DirectoryInfo(AppContext.BaseDirectory);
            directory is not null;
            directory = directory.Parent
        )
            if (File.Exists(Path.Combine(directory.FullName, "Resolutions.sln")))
                return directory.FullName;
        throw new DirectoryNotFoundException($"no Resolutions.sln above {AppContext.BaseDirectory}");
    }
}
