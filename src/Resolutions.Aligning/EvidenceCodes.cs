namespace Resolutions.Aligning;

/// <summary>The codes of all evidence that the aligner gives, for words at the edge.</summary>
public static class EvidenceCodes
{
    // Of groups. With the share of the expected length.
    public const string LengthRatio = "length-ratio";

    // With the address or label, or both; a shifted one is that of a row which one text numbers on.
    public const string SameAddress = "same-address";
    public const string OtherAddress = "other-address";
    public const string ShiftedAddress = "shifted-address";
    public const string SameLabel = "same-label";
    public const string OtherLabel = "other-label";
    public const string ShiftedLabel = "shifted-label";

    // With the kind or illocution, or both.
    public const string SameKind = "same-kind";
    public const string OtherKind = "other-kind";
    public const string SameFormula = "same-formula";
    public const string OtherFormula = "other-formula";

    // With what both have, or either; as many as are worth naming.
    public const string SameNumber = "same-number";
    public const string OtherNumber = "other-number";
    public const string SameDate = "same-date";
    public const string OtherDate = "other-date";
    public const string SameSymbol = "same-symbol";
    public const string OtherSymbol = "other-symbol";
    public const string SameName = "same-name";
    public const string OtherName = "other-name";
    public const string SameWord = "same-word";
    public const string OtherWord = "other-word";

    // With nothing.
    public const string KnownWords = "known-words";
    public const string UnknownWords = "unknown-words";
    public const string OtherTextsAgree = "other-texts-agree";
    public const string OtherTextsDiffer = "other-texts-differ";
    public const string NoCounterpart = "no-counterpart";

    // Of matches of whole texts. With what both state, or one alone.
    public const string SharedDates = "shared-dates";
    public const string UnsharedDates = "unshared-dates";
    public const string SharedNumbers = "shared-numbers";
    public const string UnsharedNumbers = "unshared-numbers";
    public const string SharedSymbols = "shared-symbols";
    public const string UnsharedSymbols = "unshared-symbols";
    public const string SharedNames = "shared-names";
    public const string UnsharedNames = "unshared-names";

    // With a percentage.
    public const string SharedStructure = "shared-structure";
    public const string SharedWording = "shared-wording";
    public const string Uncovered = "uncovered";

    // What takes an editor. With nothing, with both titles, with a percentage.
    public const string FewDistinctions = "few-distinctions";
    public const string OtherTitle = "other-title";
    public const string OtherWording = "other-wording";

    // With nothing, and with a count.
    public const string ProportionalLengths = "proportional-lengths";
    public const string UnlikeLengths = "unlike-lengths";
    public const string ConflictingClauses = "conflicting-clauses";

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        LengthRatio,
        SameAddress,
        OtherAddress,
        ShiftedAddress,
        SameLabel,
        OtherLabel,
        ShiftedLabel,
        SameKind,
        OtherKind,
        SameFormula,
        OtherFormula,
        SameNumber,
        OtherNumber,
        SameDate,
        OtherDate,
        SameSymbol,
        OtherSymbol,
        SameName,
        OtherName,
        SameWord,
        OtherWord,
        KnownWords,
        UnknownWords,
        OtherTextsAgree,
        OtherTextsDiffer,
        NoCounterpart,
        SharedDates,
        UnsharedDates,
        SharedNumbers,
        UnsharedNumbers,
        SharedSymbols,
        UnsharedSymbols,
        SharedNames,
        UnsharedNames,
        FewDistinctions,
        OtherTitle,
        OtherWording,
        SharedStructure,
        SharedWording,
        Uncovered,
        ProportionalLengths,
        UnlikeLengths,
        ConflictingClauses,
    ];
}
