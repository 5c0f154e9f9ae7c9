using Resolutions.Web.Localizing;
using Resolutions.Web.Resources;

namespace Resolutions.Web.Pages.Errors;

/// <summary>What was asked for and is not there, and what to do about it.</summary>
/// <param name="Link">An address on this site, with the words of the link.</param>
public sealed record Missing(string What, string Advice, (string Address, string Words) Link)
{
    public static Missing Page => new(ErrorWords.NotFound, ErrorWords.NotFoundAdvice, All);

    private static (string Address, string Words) All => ("/resolutions", ErrorWords.BrowseAll);

    public static Missing Resolution(string slug) =>
        new(Sentence.Of(ErrorWords.NoResolution, slug), ErrorWords.NoResolutionAdvice, All);

    public static Missing Withdrawn(string slug) =>
        new(Sentence.Of(ErrorWords.Withdrawn, slug), ErrorWords.WithdrawnAdvice, All);

    public static Missing Revision(string slug, string revision) =>
        new(
            Sentence.Of(ErrorWords.NoRevision, revision),
            ErrorWords.NoRevisionAdvice,
            ($"/resolutions/{slug}", ErrorWords.ReadNewest)
        );

    public static Missing ListPage(int number) =>
        new(
            Sentence.Of(ErrorWords.NoListPage, number),
            ErrorWords.NoListPageAdvice,
            ("/resolutions", ErrorWords.FirstPage)
        );
}
