namespace Resolutions.Model;

/// <summary>The form in which an issuing body speaks.</summary>
public enum DocumentType
{
    Resolution,
    Declaration,
    Report,
    Statement,
}
