using System.Diagnostics;
using Resolutions.Ingesting.Files;

namespace Resolutions.Ingesting.Tests.Files;

public sealed class FileReadingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("resolutions-reading-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_file_larger_than_the_limit_is_refused_by_its_length()
    {
        // Nothing but a length: reading it would take two hundred megabytes of memory.
        await using (var sparse = File.Create(At("long.txt")))
            sparse.SetLength(200 * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refusal = (await ReadAsync("long.txt")).Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe("source-too-large");
        refusal.Arguments.ShouldBe(["64 MB"]);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1024 * 1024);
    }

    [Fact]
    public async Task A_file_of_the_very_limit_is_read()
    {
        File.WriteAllBytes(At("text.txt"), new byte[10]);
        var limits = new SourceLimits { MaxBytes = 10 };

        (await ReadAsync("text.txt", limits)).Source.ShouldNotBeNull().Bytes.Length.ShouldBe(10);
        (await ReadAsync("text.txt", limits with { MaxBytes = 9 })).Refusal!.Code.ShouldBe("source-too-large");
    }

    [Fact]
    public async Task A_pipe_that_is_named_itself_is_read_and_no_further_than_the_limit()
    {
        await MakePipeAsync("pipe");
        // To open a pipe waits for the other end.
        var writing = Task.Run(() => File.WriteAllBytes(At("pipe"), new byte[100]), Token);

        var arrival = await FileReading.ReadAsync(At("pipe"), At("pipe"), new() { MaxBytes = 50 }, Token);

        arrival.Refusal.ShouldNotBeNull().Code.ShouldBe("source-too-large");
        await writing;
    }

    [Fact]
    public async Task A_pipe_among_the_files_of_a_folder_is_not_waited_for()
    {
        await MakePipeAsync("pipe");

        (await ReadAsync("pipe")).Source.ShouldNotBeNull().Bytes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_vanishes_after_it_was_found_is_refused() =>
        (await ReadAsync("gone.txt")).Refusal.ShouldNotBeNull().Code.ShouldBe("file-not-found");

    [Fact]
    public async Task A_link_to_nowhere_is_refused_as_one()
    {
        File.CreateSymbolicLink(At("link.txt"), "nowhere");

        (await ReadAsync("link.txt")).Refusal.ShouldNotBeNull().Code.ShouldBe("link-broken");
    }

    [Fact]
    public async Task A_file_that_another_program_keeps_to_itself_is_refused_as_such()
    {
        await using var kept = new FileStream(At("kept.txt"), FileMode.Create, FileAccess.Write, FileShare.None);
        kept.WriteByte((byte)'a');
        await kept.FlushAsync(Token);

        (await ReadAsync("kept.txt")).Refusal.ShouldNotBeNull().Code.ShouldBe("file-locked");
    }

    [Fact]
    public async Task A_folder_in_the_place_of_a_file_is_refused()
    {
        Directory.CreateDirectory(At("below"));

        (await ReadAsync("below")).Refusal.ShouldNotBeNull().Code.ShouldBe("file-not-readable");
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_refused()
    {
        // Root may read every file; this one gives an error to all who read it from its beginning.
        const string memory = "/proc/self/mem";
        Assert.SkipUnless(File.Exists(memory), "There is no such file on this system.");

        (await FileReading.ReadAsync(memory, memory, new(), Token))
            .Refusal.ShouldNotBeNull()
            .Code.ShouldBe("file-not-readable");
    }

    [Theory]
    [InlineData("oars\u001b[31m.txt", "oars\\u001b[31m.txt")]
    [InlineData("oars\u202etxt.exe", "oars\\u202etxt.exe")]
    [InlineData("..\\..\\oars.txt", "oars.txt")]
    [InlineData("\u202e..\\oars.txt", "oars.txt")]
    [InlineData("ab\nc.txt", "ab\\u000ac.txt")]
    public async Task What_is_kept_of_a_name_is_harmless(string name, string kept)
    {
        File.WriteAllText(At(name), "a");

        (await ReadAsync(name)).Source.ShouldNotBeNull().Location.ShouldBe(kept);
    }

    [Fact]
    public async Task Of_a_path_only_what_lies_below_the_named_folder_is_kept()
    {
        Directory.CreateDirectory(At("2024"));
        File.WriteAllText(At("2024/oars.txt"), "a");
        var odd = Path.Combine(folder, "2024", "..");

        var below = await FileReading.ReadAsync(At("2024/oars.txt"), folder, new(), Token);
        var above = await FileReading.ReadAsync(Path.Combine(odd, "2024", "oars.txt"), odd, new(), Token);
        var itself = await FileReading.ReadAsync(At("2024/oars.txt"), At("2024/oars.txt"), new(), Token);

        below.Source!.Location.ShouldBe("2024/oars.txt");
        above.Source!.Location.ShouldBe("2024/oars.txt");
        itself.Source!.Location.ShouldBe("oars.txt");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task<Arrival> ReadAsync(string name, SourceLimits? limits = null) =>
        FileReading.ReadAsync(At(name), folder, limits ?? new(), Token);

    private async Task MakePipeAsync(string name)
    {
        using var make = Process.Start("mkfifo", [At(name)]);
        await make.WaitForExitAsync(Token);
    }

    private string At(string name) => Path.Combine(folder, name);
}
