namespace Resolutions.Cli.Tests.Lexicons;

public sealed class CheckCommandTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void A_right_table_gets_its_count()
    {
        var file = _folder.Write("harbours.tsv", "# harbours\nn\tquay\tquai\tرصيف (ج أرصفة)\n");
        var (code, output, errors) = LexiconRun.Of("check", file);
        code.ShouldBe(0, errors);
        output.Trim().ShouldBe($"{file}: entries: 1, faults: 0.");
    }

    [Fact]
    public void Faults_are_told_with_line_and_column_and_a_code()
    {
        var file = _folder.Write("harbours.tsv", "n\tthe quay\tquai\tرصيف\nn\tbuoy\tbouée\n");
        var (code, output, errors) = LexiconRun.Of("check", file);
        code.ShouldBe(1);
        output.ShouldContain("faults: 2");
        var lines = errors.Trim().Split('\n', StringSplitOptions.TrimEntries);
        lines[0].ShouldBe($"{file}:1:2: 'the quay' begins with an article or with 'to'. Leave that out.");
        lines[1].ShouldStartWith($"{file}:2: The line has 3 columns between tabs.");
    }

    [Fact]
    public void A_concept_that_two_files_have_is_told()
    {
        var one = _folder.Write("one.tsv", "n\tquay\tquai\tرصيف\n");
        var other = _folder.Write("other.tsv", "n\tquay\tquai\tرصيف\n");
        LexiconRun
            .Of("check", one, other)
            .Errors.ShouldStartWith($"{other}:1:2: The concept stands already at {one}:1.");
    }

    [Fact]
    public void Dictionaries_of_all_formats_are_checked()
    {
        var hunalign = _folder.Write("fr-en.dic", "quay @ quai\n");
        var index = _folder.Write("freedict-fra-eng.index", "quai\tA\tK\n");
        _folder.Write("freedict-fra-eng.dict", "quai <n>\nquay\n");
        LexiconRun.Of("check", hunalign, index).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("nowhere.tsv", "There is no such file")]
    [InlineData("words.dic", "Its languages are not known. Give it as fr-en=")]
    [InlineData("words.xls", "Its format is not known by the ending '.xls'.")]
    [InlineData("fr-en.ifo", "It is one of several files, and 'fr-en.dict.dz' is not beside it.")]
    public void What_cannot_be_read_is_told(string name, string expected)
    {
        var file = Path.Combine(_folder.Path, name);
        if (name != "nowhere.tsv")
            _folder.Write(name, "quay @ quai\n");
        var (code, _, errors) = LexiconRun.Of("check", file);
        code.ShouldBe(1);
        errors.ShouldStartWith($"{file}: {expected}");
    }

    [Fact]
    public void The_built_in_lexicon_tells_its_size_and_how_long_it_takes_to_load()
    {
        var output = LexiconRun.Of("check").Output;
        output.ShouldContain("Concepts: ");
        output.ShouldMatch(@"Loaded in [0-9.]+ ms in a process that has just begun, [0-9.]+ ms after that; it keeps");
    }

    public void Dispose() => _folder.Dispose();
}
