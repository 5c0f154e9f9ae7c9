namespace Resolutions.Linguistics.Symbols.Vocabulary;

/// <summary>What a word does in or before a reference. The names are those of <c>symbol-words.tsv</c>, which has the words.</summary>
[Flags]
internal enum SymbolRole
{
    None = 0,

    /// <summary>Names what a number is of: resolution, décision, قرار.</summary>
    Act = 1 << 0,

    /// <summary>Of a noun: it may be followed by several numbers, or preceded: résolutions, المادتين.</summary>
    Plural = 1 << 1,

    /// <summary>Before a number: No., n°, رقم.</summary>
    No = 1 << 2,

    Article = 1 << 3,
    Paragraph = 1 << 4,
    Chapter = 1 << 5,
    Session = 1 << 6,
    Meeting = 1 << 7,
    Summit = 1 << 8,
    Conference = 1 << 9,

    /// <summary>Before or after a session, which then is not of the ordinary ones: special, extraordinaire, الاستثنائية.</summary>
    Special = 1 << 10,

    /// <summary>Other adjectives of a session: ordinary, plénière.</summary>
    Adjective = 1 << 11,

    And = 1 << 12,
    To = 1 << 13,

    /// <summary>Written onto the figure of an ordinal: 51st, 51e.</summary>
    Ending = 1 << 14,

    /// <summary>Before the noun that a session is named by where it is not the first: Conférence au sommet.</summary>
    Link = 1 << 15,

    /// <summary>Of an Arabic noun without article: it has a pronoun, دورته.</summary>
    Definite = 1 << 16,
}
