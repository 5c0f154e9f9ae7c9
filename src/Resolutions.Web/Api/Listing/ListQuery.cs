using Resolutions.Model;
using Resolutions.Web.Api.Parameters;

namespace Resolutions.Web.Api.Listing;

/// <summary>Which resolutions, and which page of them; null where the client did not say.</summary>
internal sealed record ListQuery(Cursor? Cursor, int? Limit, LanguageRange? Language, string? Body, string? Type)
{
    /// <summary>What a document has to be; binding the type itself would ask for its capital letter.</summary>
    public DocumentType? DocumentType => Type is null ? null : Enum.Parse<DocumentType>(Type, ignoreCase: true);

    /// <summary>How many resolutions at most.</summary>
    public int Size => Limit ?? QueryParameter.DefaultLimit;
}
