namespace Resolutions.Model;

/// <summary>What a clause is in its text.</summary>
public enum ClauseKind
{
    /// <summary>The text's name; a headline that a publisher wrote is the publisher's title.</summary>
    Title,

    /// <summary>The document symbol (ACM-2018/AZER/REP).</summary>
    Symbol,

    /// <summary>A mark that the text is an annex of another document.</summary>
    Annex,

    /// <summary>The line that names the issuing body.</summary>
    Issuer,

    /// <summary>Place and date.</summary>
    Dateline,

    /// <summary>A publisher's sentences before the issuer's words begin.</summary>
    Lead,

    /// <summary>The words that enact what follows ("The Council,").</summary>
    Enacting,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>A recital: why the body speaks.</summary>
    Preambular,

    /// <summary>What the body resolves.</summary>
    Operative,

    /// <summary>A paragraph that is neither preambular nor operative.</summary>
    Paragraph,

    Footnote,

    Table,

    Signature,

    /// <summary>The record of a vote or of adoption.</summary>
    Vote,
}
