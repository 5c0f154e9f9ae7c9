namespace Resolutions.Model;

/// <summary>
/// What is said of a text outside its words: by a person, in front matter or a sidecar file, or by a page's own head.
/// What is null is not said.
/// </summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="IssuingBody">A code (OIC) or a name in any language.</param>
/// <param name="Publisher">A code (AZERTAC) or a name in any language.</param>
/// <param name="Address">Where the text is published; an absolute http or https address.</param>
/// <param name="Resolution">Slug of the resolution that it is a text of.</param>
public sealed record TextStatements(
    string? Language = null,
    string? IssuingBody = null,
    string? Publisher = null,
    DocumentType? DocumentType = null,
    string? Title = null,
    string? Symbol = null,
    PartialDate? Date = null,
    string? Address = null,
    string? Resolution = null
)
{
    /// <summary>Nothing is said.</summary>
    public static TextStatements None { get; } = new();

    /// <summary>These, and where they say nothing, what others say.</summary>
    public TextStatements Over(TextStatements others) =>
        new(
            Language ?? others.Language,
            IssuingBody ?? others.IssuingBody,
            Publisher ?? others.Publisher,
            DocumentType ?? others.DocumentType,
            Title ?? others.Title,
            Symbol ?? others.Symbol,
            Date ?? others.Date,
            Address ?? others.Address,
            Resolution ?? others.Resolution
        );
}
