using System.Net;

namespace Resolutions.Web.Tests.Api;

public class ConditionalTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private ApiSite Site => shared.Site;

    public static TheoryData<string> Addresses =>
        [
            "/api/v1/resolutions",
            "/api/v1/resolutions/harbour-lights",
            "/api/v1/resolutions/harbour-lights/clauses",
            "/api/v1/resolutions/harbour-lights/alignment",
            "/api/v1/clauses/{id}",
        ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task What_the_client_has_is_not_sent_again(string pattern)
    {
        var address = Address(pattern);
        var tag = await Site.TagAsync(address);
        tag.ShouldStartWith("\"");

        using var again = await Site.AskAsync(address, tag);
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.ETag!.ToString().ShouldBe(tag);
        again.Headers.CacheControl!.ToString().ShouldBe("public, no-cache");
        (await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task To_say_that_nothing_changed_no_clause_is_read(string pattern)
    {
        var address = Address(pattern);
        var tag = await Site.TagAsync(address);
        Site.Sql.Clear();

        (await Site.AskAsync(address, tag)).Dispose();
        var sql = Site.Sql.Commands.ShouldHaveSingleItem();
        sql.ShouldContain("change_number");
        sql.ShouldNotContain("content");
    }

    [Fact]
    public async Task Each_address_and_each_query_has_a_tag_of_its_own()
    {
        var one = "/api/v1/resolutions/harbour-lights";
        string[] addresses =
        [
            one,
            $"{one}?revision=1",
            $"{one}/clauses",
            $"{one}/clauses?language=fr",
            $"{one}/clauses?language=ar",
            $"{one}/alignment",
        ];
        var tags = new List<string>();
        foreach (var address in addresses)
            tags.Add(await Site.TagAsync(address));
        tags.ShouldBeUnique();
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Compressed_bytes_have_a_tag_of_their_own_that_holds_as_well(string coding)
    {
        const string address = "/api/v1/resolutions/harbour-lights/clauses";
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", coding);
        using var compressed = await Site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        compressed.Content.Headers.ContentEncoding.ShouldBe([coding]);
        var tag = compressed.Headers.ETag!;
        tag.IsWeak.ShouldBeFalse();
        tag.Tag.ShouldNotBe(await Site.TagAsync(address));

        using var again = await Site.AskAsync(address, tag.Tag);
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.ETag.ShouldBe(tag);
    }

    [Theory]
    [InlineData("\"other\", {0}", HttpStatusCode.NotModified)]
    [InlineData("W/{0}", HttpStatusCode.NotModified)]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("\"other\"", HttpStatusCode.OK)]
    [InlineData("no tag at all", HttpStatusCode.OK)]
    public async Task If_none_match_may_be_a_list_weak_or_a_star(string held, HttpStatusCode expected)
    {
        var tag = await Site.TagAsync("/api/v1/resolutions/harbour-lights");
        using var response = await Site.AskAsync(
            "/api/v1/resolutions/harbour-lights",
            held.Replace("{0}", tag, StringComparison.Ordinal)
        );
        response.StatusCode.ShouldBe(expected);
    }

    [Theory]
    [InlineData("/api/v1/resolutions/nowhere")]
    [InlineData("/api/v1/resolutions/harbour-lights/clauses?language=de")]
    public async Task A_star_does_not_make_up_what_is_not_there(string address)
    {
        using var response = await Site.AskAsync(address, "*");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Headers.ETag.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Head_says_the_same_without_a_body(string pattern)
    {
        var address = Address(pattern);
        using var head = await Site.AskAsync(address, method: HttpMethod.Head);
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Headers.ETag!.ToString().ShouldBe(await Site.TagAsync(address));
        (await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    private string Address(string pattern) =>
        pattern.Replace("{id}", shared.Lights.ClauseId("en:pp1").ToString(), StringComparison.Ordinal);
}
