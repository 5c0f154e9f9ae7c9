using System.Diagnostics;
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

    [Fact]
    public async Task A_pipe_among_the_files_of_a_folder_is_not_waited_for()
    {
        using (var make = Process.Start("mkfifo", [At("pipe")]))
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);

        var source = await SourceFiles.ReadAsync(At("pipe"), folder, TestContext.Current.CancellationToken);

        source.Bytes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_to_nowhere_is_found_and_fails_when_it_is_read()
    {
        File.CreateSymbolicLink(At("link.txt"), "nowhere");

        SourceFiles.Find(folder).ShouldBe([At("link.txt")]);

        await Should.ThrowAsync<IOException>(() =>
            SourceFiles.ReadAsync(At("link.txt"), folder, TestContext.Current.CancellationToken)
        );
    }

    private string At(string name) => Path.Combine(folder, name);
}
