using System.CommandLine;
using System.Text.Json;
using Resolutions.Cli.Segmenting;

namespace Resolutions.Cli.Tests.Segmenting;

public sealed class SegmentCommandTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void Json_shows_clauses_with_accents_unescaped()
    {
        File.WriteAllText(_file, "Résolution sur les phares\n\n1. Le Conseil demande qu'ils soient réparés.\n");
        var (code, output, error) = Run(_file, "--format", "json");
        code.ShouldBe(0, error);
        output.ShouldContain("réparés");
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("clauses")[1].GetProperty("address").GetString().ShouldBe("op1");
    }

    [Fact]
    public void Json_names_session_and_place()
    {
        File.WriteAllText(
            _file,
            "Fifty-first session\n\nDorsane, 4 May 2021\n\nResolution on buoys\n\n1. Asks that they be painted.\n"
        );
        using var json = JsonDocument.Parse(Run(_file, "--format", "json").Output);
        json.RootElement.GetProperty("session").GetString().ShouldBe("51");
        json.RootElement.GetProperty("place").GetString().ShouldBe("Dorsane");
        json.RootElement.GetProperty("date").GetString().ShouldBe("2021-05-04");
    }

    [Fact]
    public void Text_is_what_people_get()
    {
        File.WriteAllText(_file, "Resolution on lighthouses\n\n1. The Council asks that they be mended.\n");
        Run(_file).Output.ShouldContain("op1");
    }

    [Fact]
    public void A_refused_file_gets_one_sentence_and_a_code()
    {
        var (code, output, error) = Run(_file, "--format", "json");
        code.ShouldBe(1);
        output.ShouldBeEmpty();
        error.Trim().ShouldBe($"{_file}: The file is empty. Give a file that holds the text of a resolution.");
    }

    public void Dispose() => File.Delete(_file);

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var configuration = new InvocationConfiguration { Output = output, Error = error };
        var code = new RootCommand { SegmentCommand.Create() }
            .Parse(["segment", .. arguments])
            .Invoke(configuration);
        return (code, output.ToString(), error.ToString());
    }
}
