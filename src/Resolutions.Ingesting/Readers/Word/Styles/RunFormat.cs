namespace Resolutions.Ingesting.Readers.Word.Styles;

/// <summary>What a run looks like, as far as it tells anything of its words.</summary>
/// <param name="IsEmphasised">Bold, italic, underlined or in capitals that its characters are not.</param>
/// <param name="Language">A BCP 47 tag, as the writer or the spelling checker set it; null where nobody did.</param>
/// <param name="RightToLeftLanguage">The same for characters that run from right to left.</param>
internal readonly record struct RunFormat(
    bool IsEmphasised,
    bool IsHidden,
    string? Language,
    string? RightToLeftLanguage
);
