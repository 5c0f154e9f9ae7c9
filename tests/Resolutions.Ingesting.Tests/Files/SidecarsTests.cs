using Resolutions.Ingesting.Files;
using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Files;

public sealed class SidecarsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("resolutions-sidecars-").FullName;

    public SidecarsTests() => Write("oars.txt", "Resolution on oars");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("oars.yaml")]
    [InlineData("oars.yml")]
    [InlineData("oars.txt.yaml")]
    [InlineData("oars.txt.yml")]
    public async Task A_file_of_the_same_name_states_what_a_text_is(string sidecar)
    {
        Write(
            sidecar,
            """
            # from the library
            language: EN
            body: Union of Ferrymen
            publisher: "Harbour News"
            type: Declaration
            title: >
              Declaration
              on oars
            symbol: UF/2021/4
            date: 2021-03
            address: https://ferrymen.example/oars?lang=en
            resolution: uf-2021-4
            """
        );

        (await ReadAsync("oars.txt"))
            .Source.ShouldNotBeNull()
            .Stated.ShouldBe(
                new(
                    "en",
                    "Union of Ferrymen",
                    "Harbour News",
                    DocumentType.Declaration,
                    "Declaration on oars",
                    "UF/2021/4",
                    new PartialDate(2021, 3),
                    "https://ferrymen.example/oars?lang=en",
                    "uf-2021-4"
                )
            );
    }

    [Theory]
    [InlineData("language: french", "statement-language-wrong", "1")]
    [InlineData("\ntype: poem", "statement-type-wrong", "2")]
    [InlineData("type: 1", "statement-type-wrong", "1")]
    [InlineData("date: 24/9/2018", "statement-date-wrong", "1")]
    [InlineData("date: 2018-02-30", "statement-date-wrong", "1")]
    [InlineData("address: /oars", "statement-address-wrong", "1")]
    [InlineData("address: https://a:b@ferrymen.example/", "statement-address-wrong", "1")]
    [InlineData("resolution: ../oars", "statement-resolution-wrong", "1")]
    [InlineData("language: en\nlangage: fr", "statement-key-unknown", "2")]
    [InlineData("language: en\nLanguage: fr", "statement-key-twice", "2")]
    [InlineData("title: [a, b]", "statement-value-not-simple", "1")]
    [InlineData("title: &a oars\nsymbol: *a", "statement-value-not-simple", "2")]
    [InlineData("- language: en", "statement-no-mapping", "1")]
    [InlineData("oars", "statement-no-mapping", "1")]
    [InlineData("language: en\ntitle: 'oars", "statement-yaml-broken", "2")]
    [InlineData("title: a: b", "statement-yaml-broken", "1")]
    [InlineData("language: en\n---\nlanguage: fr", "statement-no-mapping", "2")]
    public async Task Statements_that_cannot_be_understood_refuse_their_text(string yaml, string code, string line)
    {
        Write("oars.yaml", yaml);

        var refusal = (await ReadAsync("oars.txt")).Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe(code);
        refusal.Arguments[0].ShouldBe("oars.yaml");
        refusal.Arguments[1].ShouldBe(line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("---\n...\n")]
    [InlineData("# nothing yet")]
    [InlineData("language:\ntype: ~\ntitle: ''")]
    public async Task A_form_that_nobody_filled_in_states_nothing(string yaml)
    {
        Write("oars.yaml", yaml);

        (await ReadAsync("oars.txt")).Source.ShouldNotBeNull().Stated.ShouldBe(TextStatements.None);
    }

    [Fact]
    public async Task Aliases_and_nesting_that_would_fill_the_memory_are_refused_at_the_first()
    {
        Write("oars.yaml", "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\ntitle: *c\n");
        (await ReadAsync("oars.txt")).Refusal.ShouldNotBeNull().Code.ShouldBe("statement-key-unknown");

        Write("oars.yaml", "title: " + new string('[', 60_000));
        (await ReadAsync("oars.txt")).Refusal.ShouldNotBeNull().Code.ShouldBe("statement-value-not-simple");

        Write("oars.yaml", "title: " + new string('a', 100_000));
        (await ReadAsync("oars.txt")).Refusal.ShouldNotBeNull().Code.ShouldBe("statements-too-long");
    }

    [Fact]
    public async Task Two_sidecars_of_one_text_are_one_too_many()
    {
        Write("oars.yaml", "language: en");
        Write("oars.txt.yml", "language: fr");

        var refusal = (await ReadAsync("oars.txt")).Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe("sidecars-several");
        refusal.Arguments.ShouldBe(["oars.txt.yml, oars.yaml"]);
    }

    [Fact]
    public async Task A_sidecar_in_no_readable_encoding_refuses_its_text()
    {
        File.WriteAllBytes(Path.Combine(folder, "oars.yaml"), [0, 1, 2]);

        (await ReadAsync("oars.txt")).Refusal.ShouldNotBeNull().Code.ShouldBe("sidecar-not-readable");
    }

    [Fact]
    public async Task A_sidecar_is_no_source_and_one_without_a_text_is_told()
    {
        var sidecar = Write("oars.yaml", "language: en");
        var alone = Write("sails.yaml", "language: en");
        var text = Path.Combine(folder, "oars.txt");

        Sidecars.Without([text, sidecar, alone], file => file).ShouldBe([text, alone]);
        (await ReadAsync("oars.yaml")).Refusal.ShouldNotBeNull().Code.ShouldBe("sidecar-itself");
        (await ReadAsync("sails.yaml")).Refusal.ShouldNotBeNull().Code.ShouldBe("sidecar-alone");
    }

    private Task<Arrival> ReadAsync(string name) =>
        FileReading.ReadAsync(Path.Combine(folder, name), folder, new(), TestContext.Current.CancellationToken);

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
