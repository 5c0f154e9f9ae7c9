using Resolutions.Ingesting.Files;

namespace Resolutions.Ingesting.Tests.Files;

public sealed class SourceFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("resolutions-files-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Links_that_lead_in_a_circle_are_not_followed()
    {
        var below = Directory.CreateDirectory(At("below")).FullName;
        File.WriteAllText(Path.Combine(below, "text.txt"), "a");
        Directory.CreateSymbolicLink(At("here"), ".");
        Directory.CreateSymbolicLink(Path.Combine(below, "up"), "..");

        SourceFiles.Find(folder).ShouldBe([Path.Combine(below, "text.txt")]);
    }

    [Fact]
    public void A_link_to_a_file_is_a_file_and_a_hidden_file_is_none()
    {
        File.WriteAllText(At(".hidden"), "a");
        File.CreateSymbolicLink(At("link.txt"), ".hidden");

        SourceFiles.Find(folder).ShouldBe([At("link.txt")]);
    }

    private string At(string name) => Path.Combine(folder, name);
}
