namespace Resolutions.Ingesting.Readers.Pdf;

/// <summary>What the reader of PDF files has to say, as codes of diagnostics.</summary>
public static class PdfCodes
{
    /// <summary>Refusal: there is no <c>pdftotext</c> on this machine.</summary>
    public const string ProgramMissing = "pdf-program-missing";

    /// <summary>Refusal: opening it takes a password.</summary>
    public const string Protected = "pdf-protected";

    /// <summary>Refusal: its maker forbids to copy text out of it.</summary>
    public const string CopyingForbidden = "pdf-copying-forbidden";

    /// <summary>Refusal: it cannot be opened.</summary>
    public const string Damaged = "pdf-damaged";

    /// <summary>Refusal. Argument: of how many pages none holds a word.</summary>
    public const string WithoutText = "pdf-without-text";

    /// <summary>Refusal. Argument: after how many seconds reading was given up.</summary>
    public const string TooSlow = "pdf-too-slow";

    /// <summary>Refusal. Argument: how many mebibytes may come out of it.</summary>
    public const string TooLarge = "pdf-too-large";

    /// <summary>Argument: the numbers of the pages on which there is no word.</summary>
    public const string PagesWithoutText = "pdf-pages-without-text";

    /// <summary>Argument: how many characters its fonts do not explain.</summary>
    public const string LettersUnknown = "pdf-letters-unknown";
}
