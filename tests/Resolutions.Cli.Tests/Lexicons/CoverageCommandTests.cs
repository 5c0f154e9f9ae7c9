namespace Resolutions.Cli.Tests.Lexicons;

public sealed class CoverageCommandTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void Shares_are_told_for_each_set_and_pair()
    {
        Write("lamps", "fr-en", "Norvège zorbel\nTchad\n", "Norway\nChad frobbed\n", "[0]:[0]\n[1]:[1]\n");
        Write("lamps", "ar-en", "النرويج\nتشاد\n", "Norway\nChad\n", "[0]:[0]\n[1]:[]\n");
        var (code, output, errors) = LexiconRun.Of("coverage", _folder.Path);
        code.ShouldBe(0, errors);
        var lines = output.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        lines[1].ShouldBe(["lamps", "ar-en", "1.000", "1.000", "1.000", "1.000", "0.000"]);
        lines[2].ShouldBe(["lamps", "fr-en", "0.667", "0.667", "0.667", "0.667", "0.000"]);
        lines[3].ShouldBe(["all", "ar-en", "1.000", "1.000", "1.000", "1.000", "0.000"]);
    }

    [Fact]
    public void Words_that_only_look_alike_count_apart()
    {
        Write("lamps", "fr-en", "zorbelle Norvège\n", "zorbelles Norway\n", "[0]:[0]\n");
        LexiconRun
            .Of("coverage", _folder.Path)
            .Output.ShouldMatch(@"lamps +fr-en +0\.500 +0\.500 +0\.500 +1\.000 +0\.000");
    }

    [Fact]
    public void What_segments_share_that_do_not_answer_each_other_is_told_as_chance()
    {
        Write("lamps", "fr-en", "Norvège Tchad\nTchad\n", "Norway Chad\nChad\n", "[0]:[0]\n[1]:[1]\n");
        LexiconRun.Of("coverage", _folder.Path).Output.ShouldMatch(@"lamps +fr-en( +1\.000){4} +0\.667");
    }

    [Fact]
    public void Folders_that_are_not_so_are_passed_over()
    {
        Write("lamps", "notes", "a\n", "b\n", "[0]:[0]\n");
        var (code, _, errors) = LexiconRun.Of("coverage", _folder.Path);
        code.ShouldBe(1);
        errors.ShouldStartWith($"There are no aligned texts in '{_folder.Path}'.");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() => LexiconRun.Of("coverage", "/no/such").ExitCode.ShouldBe(1);

    public void Dispose() => _folder.Dispose();

    private void Write(string set, string pair, string left, string right, string gold)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, set, pair)).FullName;
        File.WriteAllText(Path.Combine(folder, "src"), left);
        File.WriteAllText(Path.Combine(folder, "tgt"), right);
        File.WriteAllText(Path.Combine(folder, "gold"), gold);
    }
}
