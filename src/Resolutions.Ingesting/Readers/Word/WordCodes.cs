namespace Resolutions.Ingesting.Readers.Word;

/// <summary>What the reader of Word documents has to say, as codes of diagnostics.</summary>
public static class WordCodes
{
    /// <summary>Refusal: a compound file, in which Word keeps documents with a password and those of its old format.</summary>
    public const string Protected = "word-protected";

    /// <summary>Refusal: the package cannot be opened. Argument: what is wrong, in a few words.</summary>
    public const string Broken = "word-broken";

    /// <summary>Refusal: a package, but of something else than a text document.</summary>
    public const string NotWord = "word-not-a-document";

    /// <summary>Refusal. Argument: how many entries there may be.</summary>
    public const string TooManyEntries = "word-too-many-entries";

    /// <summary>Refusal. Argument: how many mebibytes it may unpack to.</summary>
    public const string TooLarge = "word-too-large";

    /// <summary>Refusal. Arguments: the part; how many characters it may hold.</summary>
    public const string PartTooLarge = "word-part-too-large";

    /// <summary>Refusal. Arguments: the part; how deep its elements may be nested.</summary>
    public const string NestedTooDeep = "word-nested-too-deep";

    /// <summary>Refusal: a document type declaration, which no word processor writes. Argument: the part.</summary>
    public const string TypeDeclared = "word-type-declared";

    /// <summary>Refusal. Argument: the part that is no XML.</summary>
    public const string PartBroken = "word-part-broken";

    /// <summary>Refusal: there is no word in it.</summary>
    public const string WithoutText = "word-without-text";

    /// <summary>Arguments: how many tracked deletions were left out, how many insertions were kept.</summary>
    public const string ChangesTracked = "word-changes-tracked";

    /// <summary>Argument: how many runs of hidden text were left out.</summary>
    public const string HiddenTextLeftOut = "word-hidden-text-left-out";

    /// <summary>Argument: the fonts whose symbols no one can tell.</summary>
    public const string SymbolsUnknown = "word-symbols-unknown";

    /// <summary>Argument: how many documents inside the document were left out.</summary>
    public const string EmbeddedLeftOut = "word-embedded-left-out";
}
