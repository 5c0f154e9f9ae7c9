using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Resolutions.Testing;

namespace Resolutions.Web.Tests.Hosting;

public sealed class StartTests : IAsyncDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("resolutions-").FullName;

    [Fact]
    public async Task One_command_starts_everything_a_second_keeps_the_data_and_an_interrupt_stops_it_all()
    {
        var first = await ListAsync();
        first.ShouldContain("class=\"sample\"");
        (await ListAsync()).ShouldBe(first);
    }

    [Fact]
    public async Task The_last_line_at_start_is_the_address()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var site = SiteProcess.Start(Over(database), "--urls", "http://127.0.0.1:0");
        await site.UntilReadyAsync();
        site.Lines[^1].ShouldStartWith("Resolutions is at http://127.0.0.1:");
        using var http = new HttpClient();
        var live = new Uri($"{site.Address}/health/live");
        (await http.GetAsync(live, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.InterruptAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task In_a_container_every_line_is_JSON()
    {
        await using var database = await TestDatabase.CreateAsync();
        var environment = Over(database);
        environment["DOTNET_RUNNING_IN_CONTAINER"] = "true";
        await using var site = SiteProcess.Start(environment, "--urls", "http://127.0.0.1:0");
        await site.UntilReadyAsync();
        foreach (var line in site.Lines)
            Should.NotThrow(() => System.Text.Json.JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_one_sentence()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://{listener.LocalEndpoint}";
        await using var site = SiteProcess.Start(Over(database), "--urls", address);
        var (exitCode, errors) = await site.EndAsync();
        exitCode.ShouldBe(1);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith($"The address {address} is in use");
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_said_in_one_sentence()
    {
        var environment = new Dictionary<string, string>
        {
            ["ConnectionStrings__Resolutions"] = "Host=127.0.0.1;Port=1;Database=resolutions;Username=a;Password=hush",
        };
        await using var site = SiteProcess.Start(environment, "--urls", "http://127.0.0.1:0");
        var (exitCode, errors) = await site.EndAsync();
        exitCode.ShouldBe(1);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("127.0.0.1:1");
        errors.ShouldNotContain("hush");
    }

    [Fact]
    public async Task A_probe_tells_by_its_exit_code_whether_a_site_answers()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var site = SiteProcess.Start(Over(database), "--urls", "http://127.0.0.1:0");
        await site.UntilReadyAsync();
        (await ProbeAsync($"{site.Address}/health/ready")).ShouldBe(0);
        (await ProbeAsync($"{site.Address}/none/such")).ShouldBe(1);
        (await ProbeAsync("http://127.0.0.1:1/")).ShouldBe(1);
        (await ProbeAsync("nowhere")).ShouldBe(1);
    }

    [Fact]
    public async Task An_empty_store_says_that_it_is_empty()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var site = SiteProcess.Start(Over(database), "--urls", "http://127.0.0.1:0");
        await site.UntilReadyAsync();
        using var http = new HttpClient();
        foreach (var path in (string[])["/", "/resolutions"])
        {
            var page = await http.GetStringAsync($"{site.Address}{path}", TestContext.Current.CancellationToken);
            page.ShouldContain("The store is empty.");
        }
    }

    [Fact]
    public async Task A_usual_port_that_is_taken_is_left_alone_where_nobody_asked_for_it()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var listener = new TcpListener(IPAddress.Loopback, 5080);
        try
        {
            listener.Start();
        }
        catch (SocketException)
        {
            // Something else has it already, which does as well.
        }
        var environment = Over(database);
        environment["ASPNETCORE_URLS"] = environment["ASPNETCORE_HTTP_PORTS"] = "";
        await using var site = SiteProcess.Start(environment);
        await site.UntilReadyAsync();
        site.Address.ShouldStartWith("http://127.0.0.1:");
        site.Address.ShouldNotEndWith(":5080");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://192.0.2.1:5081")]
    [InlineData("http://127.0.0.1:99999")]
    public async Task An_address_that_cannot_be_had_is_said_in_one_sentence(string address)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var site = SiteProcess.Start(Over(database), "--urls", address);
        var (exitCode, errors) = await site.EndAsync();
        exitCode.ShouldBe(1);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith("The site cannot listen");
    }

    [Fact]
    public async Task A_setting_that_is_wrong_is_said_in_one_sentence()
    {
        await using var database = await TestDatabase.CreateAsync();
        var environment = Over(database);
        environment["Samples__Load"] = "maybe";
        await using var site = SiteProcess.Start(environment, "--urls", "http://127.0.0.1:0");
        var (exitCode, errors) = await site.EndAsync();
        exitCode.ShouldBe(1);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("Samples:Load");
    }

    [Fact]
    public async Task A_database_that_goes_away_is_an_error_in_words_and_no_reason_to_restart()
    {
        var database = await TestDatabase.CreateAsync();
        await using var site = SiteProcess.Start(Over(database), "--urls", "http://127.0.0.1:0");
        await site.UntilReadyAsync();
        await database.DisposeAsync();
        using var http = new HttpClient { BaseAddress = new Uri(site.Address) };
        var page = await http.GetAsync("/resolutions", TestContext.Current.CancellationToken);
        page.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var words = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        words.ShouldContain("Something went wrong");
        words.ShouldContain("Request <code");
        words.ShouldNotContain("Npgsql");
        (await StatusAsync(http, "/health/live")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(http, "/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task A_private_server_that_is_killed_is_there_again_for_the_next_reader()
    {
        var environment = new Dictionary<string, string> { ["RESOLUTIONS_DATA"] = data, ["Samples__Load"] = "false" };
        await using var site = SiteProcess.Start(environment, "--urls", "http://127.0.0.1:0");
        await site.UntilReadyAsync();
        using var http = new HttpClient { BaseAddress = new Uri(site.Address) };
        (await StatusAsync(http, "/resolutions")).ShouldBe(HttpStatusCode.OK);
        var number = (await File.ReadAllLinesAsync(Postmasters().Single(), TestContext.Current.CancellationToken))[0];
        using var server = Process.GetProcessById(int.Parse(number, CultureInfo.InvariantCulture));
        server.Kill();
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);

        (await StatusAsync(http, "/resolutions")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(http, "/health/ready")).ShouldBe(HttpStatusCode.OK);

        (await site.InterruptAsync()).ShouldBe(0);
        Postmasters().ShouldBeEmpty();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(data, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static Dictionary<string, string> Over(TestDatabase database) =>
        new() { ["ConnectionStrings__Resolutions"] = database.ConnectionString, ["Samples__Load"] = "false" };

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, string path) =>
        (await http.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode;

    private static async Task<int> ProbeAsync(string address)
    {
        await using var probe = SiteProcess.Start(new Dictionary<string, string>(), "--probe", address);
        return (await probe.EndAsync()).ExitCode;
    }

    // Starts on the data directory, reads the list, presses Ctrl-C, and sees that Postgres is gone.
    private async Task<string> ListAsync()
    {
        var environment = new Dictionary<string, string> { ["RESOLUTIONS_DATA"] = data };
        await using var site = SiteProcess.Start(environment, "--urls", "http://127.0.0.1:0");
        await site.UntilReadyAsync();
        using var http = new HttpClient();
        var list = await http.GetStringAsync($"{site.Address}/resolutions", TestContext.Current.CancellationToken);
        Postmasters().ShouldNotBeEmpty();
        (await site.InterruptAsync()).ShouldBe(0);
        Postmasters().ShouldBeEmpty();
        return list;
    }

    private string[] Postmasters() => Directory.GetFiles(data, "postmaster.pid", SearchOption.AllDirectories);
}
