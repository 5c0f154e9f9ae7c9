namespace Resolutions.Segmenting.Languages.English;

/// <summary>What sites print around an English text.</summary>
internal static class EnglishSiteWords
{
    public const string Openings = """
        send by e mail
        send by email
        email this
        print this
        share
        share this
        share on
        share the information
        share the news
        share via
        tweet
        follow us
        subscribe
        sign up
        click here
        read more
        read also
        read the full
        related news
        related articles
        related posts
        see also
        latest news
        more news
        other news
        most read
        top news
        breaking news
        news feed
        print
        print this
        send by email
        copy link
        leave a comment
        leave a reply
        comments
        comment
        shares
        thank you for reporting
        thanks for reporting
        this image will be
        report this
        all rights reserved
        copyright
        cookie
        we use cookies
        accept cookies
        privacy policy
        terms of use
        contact us
        about us
        home
        menu
        search
        log in
        advertisement
        download
        back to top
        skip to content
        similar news
        content from this site
        if you find a mistake
        if you find an error
        if you notice a mistake
        contact the author
        when using the materials
        reference to the source
        photo gallery
        posted by
        posted on
        published on
        published at
        last updated
        updated on
        updated at
        views
        previous article
        next article
        tags
        published
        updated
        topics
        keywords
        filed under
        your email address
        required fields
        you may also like
        you might also like
        recommended for you
        sponsored
        skip to main content
        sign in
        login
        register
        newsletter
        save my name
        more from
        next post
        previous post
        view all
        load more
        show more
        image credit
        photo credit
        listen to this article
        join the conversation
        be the first to comment
        """;

    public const string ReadingTimes = """
        read time
        min read
        minute read
        minutes read
        minutes to read
        min to read
        reading time
        """;

    public const string BylineOpenings = """
        by
        written by
        reported by
        edited by
        author
        """;

    public const string LoneNotes = """
        advertisement
        sponsored
        ad
        ads
        staff reporter
        news desk
        web desk
        editorial staff
        """;
}
