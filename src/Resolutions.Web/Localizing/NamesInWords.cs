using Resolutions.Model;
using Resolutions.Web.Resources;

namespace Resolutions.Web.Localizing;

/// <summary>Names of bodies, publishers and forms of document in the language of the interface.</summary>
public static class NamesInWords
{
    /// <summary>Its name in the interface's language; its code where it has none.</summary>
    public static string Name(this IssuingBody body) => Choose(body.Names) ?? body.Code;

    /// <summary>Its name in the interface's language with the code it signs with, which stands alone where it has no other name.</summary>
    public static string NameAndCode(this Publisher publisher) =>
        Choose(publisher.Names) is { } name && name != publisher.Code ? $"{name} ({publisher.Code})" : publisher.Code;

    public static string Name(this DocumentType type) =>
        type switch
        {
            DocumentType.Resolution => ListingWords.Resolution,
            DocumentType.Declaration => ListingWords.Declaration,
            DocumentType.Report => ListingWords.Report,
            DocumentType.Statement => ListingWords.Statement,
            _ => type.ToString(),
        };

    private static string? Choose(IReadOnlyDictionary<string, string> names) =>
        names.GetValueOrDefault(InterfaceLanguages.Current);
}
