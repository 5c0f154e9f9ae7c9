namespace Resolutions.Linguistics.Lexicons;

/// <summary>What may be wrong in a table or a dictionary, as codes of <see cref="LexiconFault"/>.</summary>
public static class FaultCodes
{
    /// <summary>Argument: how many there are.</summary>
    public const string ColumnsWrong = "columns-wrong";

    /// <summary>Argument: what stands for it.</summary>
    public const string PartUnknown = "part-unknown";

    public const string CellEmpty = "cell-empty";

    public const string VariantEmpty = "variant-empty";

    /// <summary>Argument: the variant; so of the codes below, unless they say otherwise.</summary>
    public const string VariantTwice = "variant-twice";

    public const string SpaceWrong = "space-wrong";

    /// <summary>Argument: the letter.</summary>
    public const string LetterOdd = "letter-odd";

    public const string ScriptWrong = "script-wrong";

    public const string BracketsWrong = "brackets-wrong";

    public const string ArticleFirst = "article-first";

    /// <summary>Argument: where it stands already.</summary>
    public const string ConceptTwice = "concept-twice";

    /// <summary>Argument: what is missing in the line.</summary>
    public const string EntryNotRead = "entry-not-read";

    public const string EntriesNone = "entries-none";

    /// <summary>Argument: how many may be.</summary>
    public const string EntriesTooMany = "entries-too-many";

    /// <summary>Argument: how many bytes may be.</summary>
    public const string DictionaryTooLarge = "dictionary-too-large";

    /// <summary>Argument: what the XML reader says.</summary>
    public const string XmlWrong = "xml-wrong";

    /// <summary>Argument: the headword whose article is not there.</summary>
    public const string IndexWrong = "index-wrong";

    public const string PackedWrong = "packed-wrong";

    /// <summary>Argument: the property.</summary>
    public const string PropertyMissing = "property-missing";

    /// <summary>Argument: the file that is missing beside it.</summary>
    public const string PartMissing = "part-missing";

    /// <summary>Argument: the name of the file.</summary>
    public const string LanguagesUnknown = "languages-unknown";

    /// <summary>Argument: the ending of the file's name.</summary>
    public const string FormatUnknown = "format-unknown";
}
