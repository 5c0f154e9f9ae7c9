namespace Resolutions.Ingesting.Tests.Readers.Pdf;

/// <summary>A folder for a program that stands in for another; gone with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("resolutions-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <returns>The path of a program that can be started.</returns>
    public string Script(string content)
    {
        var path = Path.Combine(_folder.FullName, "program");
        File.WriteAllText(path, content);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(_folder.FullName, name));
}
