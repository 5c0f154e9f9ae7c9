using System.Xml.Linq;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>A footnote or endnote that the text refers to.</summary>
/// <param name="Label">The number that is printed before it; null where its mark stands among its characters.</param>
internal sealed record ReferredNote(XElement Note, string? Label);
