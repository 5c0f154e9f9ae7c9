namespace Resolutions.Linguistics.Symbols;

/// <summary>What a text refers to by a symbol or number.</summary>
public enum SymbolKind
{
    /// <summary>By the symbol of a document: A/RES/70/1, OIC/CFM-50/2024/POL/RES.NO.3.</summary>
    Document,

    /// <summary>By the number of a resolution or decision: 70/1, 822 (1993), 10/37-POL, ES-10/19.</summary>
    Number,

    /// <summary>Of a treaty or other text.</summary>
    Article,

    /// <summary>Of a text or of an article.</summary>
    Paragraph,

    /// <summary>Of a treaty or other text.</summary>
    Chapter,

    /// <summary>Of a body, by its place among them: the fifty-first session.</summary>
    Session,

    /// <summary>Of a body, by its place among them.</summary>
    Meeting,

    /// <summary>Of heads of State, by its place among them.</summary>
    Summit,

    /// <summary>By its place among them.</summary>
    Conference,
}
