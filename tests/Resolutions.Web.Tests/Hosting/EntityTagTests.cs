using System.Net;
using System.Net.Http.Headers;

namespace Resolutions.Web.Tests.Hosting;

public class EntityTagTests(SiteInTest site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/resolutions")]
    [InlineData("/resolutions/tide-tables")]
    public async Task A_reader_who_has_the_page_is_not_sent_it_again(string path)
    {
        var first = await site.Http.GetAsync(path, TestContext.Current.CancellationToken);
        var tag = first.Headers.ETag.ShouldNotBeNull();
        (await AskAsync(path, tag)).ShouldBe(HttpStatusCode.NotModified);
        (await AskAsync(path, new EntityTagHeaderValue("\"another\""))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Two_revisions_are_two_pages()
    {
        var past = await site.Http.GetAsync(
            "/resolutions/tide-tables?revision=1",
            TestContext.Current.CancellationToken
        );
        (await AskAsync("/resolutions/tide-tables", past.Headers.ETag!)).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpStatusCode> AskAsync(string path, EntityTagHeaderValue known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(known);
        using var response = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
