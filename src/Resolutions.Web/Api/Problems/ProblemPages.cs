using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Resolutions.Model;

namespace Resolutions.Web.Api.Problems;

/// <summary>The pages that a problem's <c>type</c> leads to.</summary>
internal static class ProblemPages
{
    public static IEndpointRouteBuilder MapProblemPages(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/problems", [HttpMethods.Get, HttpMethods.Head], ListAll).ExcludeFromDescription();
        app.MapMethods("/problems/{name}", [HttpMethods.Get, HttpMethods.Head], Explain).ExcludeFromDescription();
        return app;
    }

    public static ContentHttpResult ListAll() =>
        Page(ApiMessages.Say("problems.title"), string.Concat(ProblemType.All.Select(Entry)));

    public static Results<ContentHttpResult, NotFound> Explain(string name) =>
        ProblemType.All.FirstOrDefault(type => type.Name == name) is { } type
            ? Page(type.Title, Entry(type))
            : TypedResults.NotFound();

    private static string Entry(ProblemType type) =>
        $"""
            <section id="{type.Name}">
            <h2>{WebUtility.HtmlEncode(type.Title)}</h2>
            <p><code>/problems/{type.Name}</code>, HTTP {type.Status}</p>
            <p>{WebUtility.HtmlEncode(type.About)}</p>
            </section>

            """;

    private static ContentHttpResult Page(string title, string sections) =>
        TypedResults.Content(
            $"""
            <!doctype html>
            <html lang="{ApiMessages.Language}" dir="{LanguageTags.Direction(ApiMessages.Language)}">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <main>
            <h1>{WebUtility.HtmlEncode(ApiMessages.Say("problems.title"))}</h1>
            {sections}</main>
            </html>
            """,
            "text/html",
            Encoding.UTF8
        );
}
