using Resolutions.Model;
using Resolutions.Store.Reading;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>What a text is called, and who called it so.</summary>
/// <param name="Speaker">Of the clause that holds the title; null where no clause does.</param>
public sealed record TextTitle(string Language, string? Words, Speaker? Speaker, Publisher? Publisher)
{
    public static TextTitle Of(AlignedText text)
    {
        // A text may hold the issuer's title and a publisher's headline: the one that it is called by counts.
        var clause = text
            .Clauses.Where(clause => clause.Kind == ClauseKind.Title)
            .OrderBy(clause => clause.Content != text.Text.Title)
            .ThenBy(clause => clause.Ordinal)
            .FirstOrDefault();
        return new(text.Membership.Language, text.Text.Title ?? clause?.Content, clause?.Speaker, text.Publisher);
    }
}
