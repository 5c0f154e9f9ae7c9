namespace Resolutions.Segmenting.Languages;

/// <summary>Names of networks that sites print as buttons, in every language.</summary>
internal static class SiteNames
{
    public const string Networks = """
        facebook
        twitter
        x
        whatsapp
        telegram
        linkedin
        instagram
        youtube
        tiktok
        pinterest
        messenger
        email
        e mail
        mail
        print
        copy link
        vk
        rss
        فيسبوك
        تويتر
        واتساب
        تلغرام
        """;
}
