using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Resolutions.Ingesting.Readers.Html.Contents;

/// <summary>Words in classes and ids that sites give to what is not the document.</summary>
internal static partial class FurnitureWords
{
    private static readonly FrozenSet<string> Anywhere = Set(
        "ad ads advert advertisement advertising adverts addthis bookmarks breadcrumb breadcrumbs captcha comments "
            + "comment commentlist preloader consent cookie cookies cookiebar disqus gdpr hotnews leaderboard login menu menus menubar "
            + "mostread navbar navi navigation navmenu newsletter outbrain pager pagination popup popular promo recommended "
            + "recommendations related relatednews respond searchform share sharebar sharebox shares sharing sharethis "
            + "shortcuts sidebar sidenav signin skiplink skip social socials sponsor sponsored submenu subscribe subscription "
            + "tagcloud taglist tags taboola ticker toolbar topnav trending marquee"
    );

    private static readonly FrozenSet<string> Around = Set(
        "banner bottombar copyright footer foot footerbar header head headerbar latest logo masthead siteheader sitefooter "
            + "topbar topmenu nav sitemap search widgets aside"
    );

    /// <summary>Whether a class or id says that it is furniture, wherever it stands.</summary>
    public static bool Name(IElement element) => Words(element).Any(Anywhere.Contains);

    /// <summary>Whether a class or id says that it is furniture where it stands outside the document: an article has a header too.</summary>
    public static bool NameAround(IElement element) => Words(element).Any(Around.Contains);

    private static IEnumerable<string> Words(IElement element)
    {
        var names = $"{element.GetAttribute("class")} {element.Id}";
        return names.Length is > 1 and < 500 ? Word.Matches(names).Select(word => word.Value.ToLowerInvariant()) : [];
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // share-buttons   mainMenu   site_footer   MsoHeader
    [GeneratedRegex(@"[A-Z]?[a-z]+|[A-Z]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word { get; }
}
