using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Parsing;

/// <summary>A start or end tag of a page, as it is written.</summary>
internal readonly record struct PageTag(Span Whole, Span Name, bool IsEnd);
