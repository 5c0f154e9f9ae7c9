using System.Xml.Linq;

namespace Resolutions.Model.Tests;

/// <summary>The picture of the projects as code: who may reference whom.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Folders = ["src", "tests"];
    private static readonly string[] Exes = ["Web", "Cli"];
    private static readonly string[] Pure = ["Model", "Linguistics", "Segmenting", "Aligning"];

    /// <summary>By project, without the common prefix: what it may reference. A new project takes its place here first.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Linguistics"] = ["Model"],
        ["Segmenting"] = ["Model", "Linguistics"],
        ["Aligning"] = ["Model", "Linguistics"],
        ["Store"] = ["Model"],
        ["Ingesting"] = ["Model", "Linguistics", "Segmenting", "Aligning", "Store"],
        ["Web"] = ["Ingesting"],
        ["Cli"] = ["Ingesting"],
        ["Testing"] = ["Store", "Ingesting"],
        ["Benchmarks"] = ["Ingesting"],
        ["Model.Tests"] = ["Model"],
        ["Linguistics.Tests"] = ["Linguistics"],
        // Texts are cut as the reader gives them.
        ["Segmenting.Tests"] = ["Segmenting", "Ingesting"],
        ["Aligning.Tests"] = ["Aligning"],
        ["Store.Tests"] = ["Store", "Testing"],
        ["Ingesting.Tests"] = ["Ingesting", "Testing"],
        ["Web.Tests"] = ["Web", "Testing"],
        ["Cli.Tests"] = ["Cli", "Testing"],
    };

    private static readonly string Root = FindRoot();
    private static readonly Dictionary<string, XDocument> Projects = Read();

    [Fact]
    public void The_picture_shows_every_project_and_no_other() =>
        Projects.Keys.ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Fact]
    public void A_project_references_only_what_the_picture_allows()
    {
        foreach (var (name, project) in Projects)
            References(project).Except(Allowed[name]).ShouldBeEmpty($"Resolutions.{name} references too much");
    }

    [Fact]
    public void Nothing_references_an_executable_but_its_tests()
    {
        foreach (var (name, project) in Projects)
            References(project).Intersect(Exes).ShouldAllBe(exe => name == exe + ".Tests", $"Resolutions.{name}");
    }

    [Fact]
    public void Only_tests_reference_what_lies_under_tests()
    {
        foreach (var (name, project) in Projects.Where(entry => IsUnder("src", entry.Key)))
            References(project).ShouldAllBe(reference => IsUnder("src", reference), $"Resolutions.{name}");
    }

    [Fact]
    public void Pure_projects_reference_no_package()
    {
        foreach (var name in Pure)
            Items(Projects[name], "PackageReference")
                .Concat(Items(Projects[name], "FrameworkReference"))
                .ShouldBeEmpty();
    }

    [Fact]
    public void Pure_projects_use_the_plain_sdk()
    {
        foreach (var name in Pure)
            Projects[name].Root!.Attribute("Sdk")!.Value.ShouldBe("Microsoft.NET.Sdk");
    }

    [Fact]
    public void Every_version_stands_in_the_one_file_of_pins()
    {
        foreach (var (name, project) in Projects)
        {
            project
                .Descendants("PackageReference")
                .ShouldAllBe(
                    package => package.Attribute("Version") == null && package.Attribute("VersionOverride") == null,
                    $"Resolutions.{name}"
                );
        }
    }

    [Fact]
    public void The_solution_holds_every_project()
    {
        var solution = File.ReadAllText(Path.Combine(Root, "Resolutions.sln"));
        foreach (var name in Projects.Keys)
            solution.ShouldContain($"Resolutions.{name}.csproj\"");
    }

    [Fact]
    public void An_image_restores_every_project_that_its_executable_needs()
    {
        foreach (var exe in Exes)
        {
            var image = File.ReadAllText(Path.Combine(Root, "src", "Resolutions." + exe, "Dockerfile"));
            foreach (var name in Needed(exe))
                image.ShouldContain($"COPY src/Resolutions.{name}/*.csproj src/Resolutions.{name}/\n");
        }
    }

    private static IEnumerable<string> Needed(string name) =>
        References(Projects[name]).SelectMany(Needed).Append(name).Distinct();

    private static IEnumerable<string> References(XDocument project) =>
        Items(project, "ProjectReference").Select(path => Name(path.Split('/', '\\')[^1]));

    private static IEnumerable<string> Items(XDocument project, string kind) =>
        project.Descendants(kind).Select(item => item.Attribute("Include")!.Value);

    private static bool IsUnder(string folder, string name) =>
        Directory.Exists(Path.Combine(Root, folder, "Resolutions." + name));

    /// <summary><c>Store.Tests</c> of <c>Resolutions.Store.Tests.csproj</c>.</summary>
    private static string Name(string file) => Path.GetFileNameWithoutExtension(file)["Resolutions.".Length..];

    private static Dictionary<string, XDocument> Read() =>
        Folders
            .SelectMany(folder => Directory.GetDirectories(Path.Combine(Root, folder)))
            .SelectMany(folder => Directory.GetFiles(folder, "*.csproj"))
            .ToDictionary(Name, file => XDocument.Load(file), StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Resolutions.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not inside the repository.");
        return folder;
    }
}
